import type { Assurance, SideOfMean, XmrChart } from '../../lib/statistics';
import {
	belongsToSeven,
	belongsToTwoInThree,
	completesRunOnOneSide,
	completesTrend,
	xmrChart
} from '../../lib/statistics';
import type { Case, Comparison } from './case';
import { answered, readCase } from './case';
import type { Family } from './family';
import type {
	AssuranceInput,
	LimitsInput,
	RuleInput,
	SeriesInput
} from './making-data-count-inputs';
import {
	assuranceInputs,
	assertionsOfTheirsAlone,
	limitsInputs,
	ruleInputs
} from './making-data-count-inputs';
import type { VectorFile } from './vector-file';
import { assuranceWords, variationWords } from './xmr-families';

/** The special-cause rules one by one, as the NHS package's own tests put them. */
export const specialCauseRules: Family = {
	name: 'special-cause rules',
	recognises: (file) => ruleCases(file) !== undefined,
	cases: (file) =>
		(ruleCases(file) ?? [])
			.filter(({ id }) => assertionsOfTheirsAlone[id] === undefined)
			.map((tested) => ruleCase(`${file.path} ${tested.id}`, tested)),
	note: (file) => {
		const others = (ruleCases(file) ?? []).flatMap(({ id }) => assertionsOfTheirsAlone[id] ?? []);
		return others.length > 0
			? `${others.length} assert ${[...new Set(others)].join(' or ')}, which no statistic has`
			: undefined;
	}
};

export const ruleFamilies: readonly Family[] = [specialCauseRules];

type TestedRule = {
	readonly id: string;
	readonly inputs: readonly RuleInput[];
	readonly expected: unknown;
};

function ruleCases(file: VectorFile): readonly TestedRule[] | undefined {
	if (file.kind !== 'json' || file.folder !== 'spc' || !Array.isArray(file.content))
		return undefined;
	return file.content as readonly TestedRule[];
}

/** An assertion whose inputs are neither given nor known cannot be read, and so fails. */
function ruleCase(id: string, { id: assertion, inputs, expected }: TestedRule): Case {
	return readCase(id, () => {
		const known = ruleInputs[assertion];
		const given = inputs.length > 0 ? inputs : known ? [known] : [];
		const ofAssurance = assuranceInputs[assertion];
		const ofLimits = limitsInputs[assertion];
		if (given.length > 0) return given.map((input) => rule(input, expected));
		if (ofAssurance) return [assurance(ofAssurance, expected)];
		if (ofLimits) return [limits(ofLimits, expected)];
		throw new RangeError('it gives no input, and none is known for it');
	});
}

function rule({ fn, args }: RuleInput, expected: unknown): Comparison {
	const answer = rules[fn];
	if (answer === undefined) throw new RangeError(`no rule of ours answers ${fn}`);
	return {
		what: fn,
		expected: [expected].flat().join(' '),
		actual: answer(args.map((values) => [values].flat())).join(' ')
	};
}

const sidesIn = (numbers: readonly number[]) =>
	numbers.map((number) => Math.sign(number) as SideOfMean);
const asNumbers = (flags: readonly boolean[]) => flags.map(Number);

const rules: Readonly<Record<string, (args: readonly (readonly number[])[]) => readonly number[]>> =
	{
		ptd_seven_point_one_side_mean: ([sides = []]) =>
			asNumbers(completesRunOnOneSide(sidesIn(sides))),
		ptd_seven_point_trend: ([values = []]) => completesTrend(values),
		ptd_part_of_seven_trend: ([completes = []]) =>
			asNumbers(belongsToSeven(completes.map((flag) => flag !== 0))),
		ptd_two_in_three: ([near = [], sides = []]) => asNumbers(twoInThree(near, sides)),
		ptd_part_of_two_in_three: ([belongs = [], near = []]) =>
			asNumbers(belongs.map((flag, index) => flag === 1 && near[index] === 1)),
		'ptd_part_of_two_in_three of ptd_two_in_three': ([near = [], sides = []]) =>
			asNumbers(twoInThree(near, sides).map((belongs, index) => belongs && near[index] === 1))
	};

// The reference's own tests give fewer sides than points where none matters.
function twoInThree(near: readonly number[], sides: readonly number[]): boolean[] {
	return belongsToTwoInThree({
		isNearLimits: near.map((flag) => flag === 1),
		sides: sidesIn(near.map((_, index) => sides[index] ?? 0))
	});
}

function assurance(input: AssuranceInput, expected: unknown): Comparison {
	const word = (one: Assurance | undefined) => (one === undefined ? 'none' : assuranceWords[one]);
	const charts = input.isRebased
		? [input.limits]
		: input.limits.map((limits) => [limits] as AssuranceInput['limits']);
	return {
		what: 'assurance',
		expected: [expected]
			.flat()
			.map((one) => (typeof one === 'string' ? one : 'none'))
			.join(' '),
		actual: charts.map((phases) => word(chartWithin(phases, input).assurance)).join(' ')
	};
}

/** A chart whose every phase has these limits: five points that rise and fall by what makes them so. */
function chartWithin(
	phases: AssuranceInput['limits'],
	{ target, polarity }: AssuranceInput
): XmrChart {
	const values = phases.flatMap(({ lower, upper }) => {
		const step = (upper - lower) / 2 / 2.66;
		const centre = (lower + upper) / 2;
		return [0, step, 0, -step, 0].map((offset) => centre + offset);
	});
	const rebases = phases.slice(1).map((_, index) => ({
		start: 5 * (index + 1),
		reason: 'as the test has it'
	}));
	return answered(xmrChart(values, { target, polarity, rebases }));
}

function limits(input: LimitsInput, expected: unknown): Comparison {
	const [first, second] = input.of.map(chartOf);
	const limitsOf = (chart: XmrChart | undefined) => {
		const found = chart?.phases[0]?.limits;
		if (found === undefined) throw new RangeError('the chart has no limits');
		return found;
	};
	switch (input.asks) {
		case 'differ':
			return {
				what: `${input.limit} limits differ`,
				expected: expected === true,
				actual: limitsOf(first)[input.limit] !== limitsOf(second)[input.limit]
			};
		case 'first is wider': {
			const width = (chart: XmrChart | undefined) => limitsOf(chart).upper - limitsOf(chart).lower;
			return {
				what: 'the first is wider',
				expected: expected === true,
				actual: width(first) > width(second)
			};
		}
		case 'phases':
			return {
				what: 'phases',
				expected: [expected].flat().join(' '),
				actual: (first?.points ?? []).map(({ phase }) => phase).join(' ')
			};
		case 'last two meanings':
			return {
				what: 'last two points',
				expected: [expected].flat().join(' '),
				actual: (first?.points ?? [])
					.slice(-2)
					.map(({ variation }) => variationWords[variation])
					.join(' ')
			};
		default:
			return input satisfies never;
	}
}

function chartOf({ values, ...options }: SeriesInput): XmrChart {
	return answered(xmrChart(values, options));
}
