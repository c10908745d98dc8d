import type { Polarity } from '../../lib/statistics';

/** A rule's arguments, as its own test gives them. */
export type RuleInput = { readonly fn: string; readonly args: readonly (readonly number[])[] };

const none: readonly number[] = [];
const threeUp = [1, 1, 1];
const sevenUp = [1, 1, 1, 1, 1, 1, 1];
const upAndDown = [1, -1, 1];

/**
 * The inputs of the NHS package's rule tests that reach their rule through a
 * variable, so that a copy of the assertion alone has lost them: read in
 * NHSRplotthedots, tests/testthat/test-ptd_calculate_point_type.R, and known by
 * the number of their assertion there.
 */
export const ruleInputs: Readonly<Record<string, RuleInput>> = {
	'test-ptd_calculate_point_type#014': trend([1, 2, 3, 3, 4, 5, 6]),
	'test-ptd_calculate_point_type#015': trend([1, 2, 3, 4, 5, 6, 7]),
	'test-ptd_calculate_point_type#016': trend([2, 1, 2, 3, 4, 5, 6, 7, 3]),
	'test-ptd_calculate_point_type#017': trend([7, 6, 5, 4, 3, 2, 1]),
	'test-ptd_calculate_point_type#018': trend([2, 7, 6, 5, 4, 3, 2, 1, 3]),
	'test-ptd_calculate_point_type#019': twoInThree(none, none),
	'test-ptd_calculate_point_type#020': twoInThree([0, 0, 0], [0]),
	'test-ptd_calculate_point_type#021': twoInThree([1, 0, 1], threeUp),
	'test-ptd_calculate_point_type#022': twoInThree([1, 1, 0], threeUp),
	'test-ptd_calculate_point_type#023': twoInThree([1, 0, 1], threeUp),
	'test-ptd_calculate_point_type#024': twoInThree([0, 0, 1, 0, 1, 0, 0], sevenUp),
	'test-ptd_calculate_point_type#025': twoInThree([0, 0, 1, 1, 0, 0, 0], sevenUp),
	'test-ptd_calculate_point_type#026': twoInThree([1, 0, 1], upAndDown),
	'test-ptd_calculate_point_type#027': twoInThree([0, 1, 1], upAndDown),
	'test-ptd_calculate_point_type#028': twoInThree([1, 1, 0], upAndDown),
	'test-ptd_calculate_point_type#029': twoInThree([0, 0, 1, 0, 1, 0, 0], [1, -1, 1, -1, 1, -1, 1]),
	'test-ptd_calculate_point_type#030': twoInThree([0, 0, 1, 1, 0, 0, 0], [-1, 1, -1, 1, -1, 1, -1]),
	'test-ptd_calculate_point_type#031': nearAndPartOf(none, none),
	'test-ptd_calculate_point_type#032': nearAndPartOf([0, 0, 0], [0]),
	'test-ptd_calculate_point_type#033': nearAndPartOf([1, 0, 1], threeUp),
	'test-ptd_calculate_point_type#034': nearAndPartOf([0, 1, 1], threeUp),
	'test-ptd_calculate_point_type#035': nearAndPartOf([1, 1, 0], threeUp),
	'test-ptd_calculate_point_type#036': nearAndPartOf([0, 0, 1, 0, 1, 0, 0], sevenUp),
	'test-ptd_calculate_point_type#037': nearAndPartOf([0, 0, 1, 1, 0, 0, 0], sevenUp),
	'test-ptd_calculate_point_type#038': nearAndPartOf([1, 0, 0, 1], [1, 1, 1, 1]),
	'test-ptd_calculate_point_type#039': nearAndPartOf([1, 0, 0, 1, 1], [1, 1, 1, 1, 1])
};

/** Limits that assurance is read from, a target, and which way is good. */
export type AssuranceInput = {
	/** Each on its own, or, where rebased, one after another of which the last decides. */
	readonly limits: readonly { readonly lower: number; readonly upper: number }[];
	readonly isRebased: boolean;
	readonly target: number | undefined;
	readonly polarity: Polarity;
};

const below = { lower: 1, upper: 3 };
const above = { lower: 5, upper: 7 };
const around = { lower: 1, upper: 5 };

/** The same of the assurance tests: tests/testthat/test-ptd_calculate_assurance_type.R. */
export const assuranceInputs: Readonly<Record<string, AssuranceInput>> = {
	'test-ptd_calculate_assurance_type#001': {
		limits: [around],
		isRebased: false,
		target: undefined,
		polarity: 'higher-better'
	},
	'test-ptd_calculate_assurance_type#002': assurance([below, above, around], 'higher-better'),
	'test-ptd_calculate_assurance_type#003': assurance([below, above, around], 'lower-better'),
	'test-ptd_calculate_assurance_type#004': assurance([below, above, around], 'neutral'),
	'test-ptd_calculate_assurance_type#005': rebased([below, above, around]),
	'test-ptd_calculate_assurance_type#006': rebased([above, around, below]),
	'test-ptd_calculate_assurance_type#007': rebased([around, below, above])
};

/** Twenty draws of R's rnorm after set.seed(123), which the tests of limits use. */
const draws = [
	-0.56047565, -0.23017749, 1.55870831, 0.07050839, 0.12928774, 1.71506499, 0.46091621, -1.26506123,
	-0.68685285, -0.44566197, 1.2240818, 0.35981383, 0.40077145, 0.11068272, -0.55584113, 1.78691314,
	0.49785048, -1.96661716, 0.7013559, -0.47279141
];
const withLeap = draws.with(14, 10);

/** A series whose limits are compared with those of another, or whose points are told. */
export type SeriesInput = {
	readonly values: readonly number[];
	readonly isScreened?: boolean;
	readonly fixedAfter?: number;
	readonly rebases?: readonly { readonly start: number; readonly reason: string }[];
};

const screened = { values: draws, isScreened: true };
const screenedLeap = { values: withLeap, isScreened: true };
const unscreenedLeap = { values: withLeap, isScreened: false };

/** What a test of limits asserts of the charts of its series. */
export type LimitsInput =
	| {
			readonly asks: 'differ';
			readonly limit: 'lower' | 'upper';
			readonly of: readonly [SeriesInput, SeriesInput];
	  }
	| { readonly asks: 'first is wider'; readonly of: readonly [SeriesInput, SeriesInput] }
	| { readonly asks: 'phases'; readonly of: readonly [SeriesInput] }
	| { readonly asks: 'last two meanings'; readonly of: readonly [SeriesInput] };

/** The same of the tests of limits: tests/testthat/test-ptd_spc_standard.R. */
export const limitsInputs: Readonly<Record<string, LimitsInput>> = {
	'test-ptd_spc_standard#001': differ('lower', screened, screenedLeap),
	'test-ptd_spc_standard#002': differ('lower', screened, unscreenedLeap),
	'test-ptd_spc_standard#003': differ('lower', screenedLeap, unscreenedLeap),
	'test-ptd_spc_standard#004': differ('upper', screened, screenedLeap),
	'test-ptd_spc_standard#005': differ('upper', screened, unscreenedLeap),
	'test-ptd_spc_standard#006': differ('upper', screenedLeap, unscreenedLeap),
	'test-ptd_spc_standard#007': { asks: 'first is wider', of: [unscreenedLeap, screenedLeap] },
	'test-ptd_spc_standard#011': { asks: 'phases', of: [screened] },
	'test-ptd_spc_standard#012': {
		asks: 'phases',
		of: [{ ...screened, rebases: [{ start: 10, reason: 'as the test has it' }] }]
	},
	'test-ptd_spc_standard#013': differ('lower', { ...screened, fixedAfter: 12 }, screened),
	'test-ptd_spc_standard#014': differ('upper', { ...screened, fixedAfter: 12 }, screened),
	'test-ptd_spc_standard#015': {
		asks: 'last two meanings',
		of: [
			{
				values: [1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 5.5, -5.5],
				isScreened: true
			}
		]
	}
};

/** Assertions about the inside of the package, to which no statistic of ours answers. */
export const assertionsOfTheirsAlone: Readonly<Record<string, string>> = {
	'test-ptd_spc_standard#008': 'a trajectory column of the package’s table',
	'test-ptd_spc_standard#009': 'a trajectory column of the package’s table',
	'test-ptd_spc_standard#010': 'a facet column of the package’s table',
	'test-ptd_calculate_point_type#040': 'what stand-ins for the rules return'
};

function trend(values: readonly number[]): RuleInput {
	return { fn: 'ptd_seven_point_trend', args: [values] };
}

function twoInThree(near: readonly number[], sides: readonly number[]): RuleInput {
	return { fn: 'ptd_two_in_three', args: [near, sides] };
}

/** The points of a two in three that are themselves near: both rules, one after the other. */
function nearAndPartOf(near: readonly number[], sides: readonly number[]): RuleInput {
	return { fn: 'ptd_part_of_two_in_three of ptd_two_in_three', args: [near, sides] };
}

function assurance(limits: AssuranceInput['limits'], polarity: Polarity): AssuranceInput {
	return { limits, isRebased: false, target: 4, polarity };
}

function rebased(limits: AssuranceInput['limits']): AssuranceInput {
	return { limits, isRebased: true, target: 4, polarity: 'lower-better' };
}

function differ(limit: 'lower' | 'upper', first: SeriesInput, second: SeriesInput): LimitsInput {
	return { asks: 'differ', limit, of: [first, second] };
}
