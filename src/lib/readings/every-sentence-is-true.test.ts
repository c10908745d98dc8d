import { expect, test } from 'vitest';

import { measureById } from '$lib/catalogue/measures';

import { figuresOf, observation } from '../../../tests/support/observations';
import { standing } from './standing';
import { plainSentence } from './standing-sentence';
import { timeReading } from './time-reading';

// Every claim is worked out again from the counts by the textbook's formulas, and shares no code with what said it.
const gld = measureById('gld-percent')!;
const county = 'E10000001';
const england = 'E92000001';
const firstYear = 2021;
const yearId = (index: number) => `${firstYear + index}/${(firstYear + index + 1) % 100}`;

type Counts = readonly [count: number, of: number];

const random = (() => {
	let state = 9_271_126;
	return () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 4_294_967_296;
	};
})();
const between = (from: number, to: number) => from + random() * (to - from);

function seeded(): { readonly years: readonly Counts[]; readonly other: Counts } {
	const size = Math.round(10 ** between(0.5, 4.5));
	const share = between(0.05, 0.95);
	const step = between(-0.06, 0.06);
	const years = Array.from({ length: 1 + Math.floor(random() * 5) }, (_, at): Counts => {
		const of = Math.max(1, Math.round(size * between(0.8, 1.2)));
		const expected = Math.min(0.99, Math.max(0.01, share + step * at + between(-0.02, 0.02)));
		return [Math.round(expected * of), of];
	});
	const near = Math.min(0.98, Math.max(0.02, share + between(-0.12, 0.12)));
	return { years, other: [Math.round(near * 600_000), 600_000] };
}

function said({ years, other }: ReturnType<typeof seeded>) {
	const last = years.length - 1;
	const figures = figuresOf(
		...years.map(([numerator, denominator], at) =>
			observation({ periodId: yearId(at), numerator, denominator })
		),
		observation({
			areaId: england,
			areaLevel: 'england',
			periodId: yearId(last),
			numerator: other[0],
			denominator: other[1]
		})
	);
	const here = standing(figures, gld, {
		placeId: county,
		year: yearId(last),
		comparatorId: england
	});
	return { stands: plainSentence(here.sentence), goes: timeReading(here, []) };
}

function wilson([count, of]: Counts, z: number): readonly [number, number] {
	const p = count / of;
	const middle = (p + (z * z) / (2 * of)) / (1 + (z * z) / of);
	const reach = (z / (1 + (z * z) / of)) * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of));
	return [middle - reach, middle + reach];
}

const [z95, z998] = [1.959963984540054, 3.090232306167813];

function trueStanding([count, of]: Counts, [elsewhere, all]: Counts): string {
	if (of < 10) return 'too few to judge';
	const level = elsewhere / all;
	const [lower, upper] = wilson([count, of], z95);
	const [lowest, highest] = wilson([count, of], z998);
	const isNear = lower > level - 0.03 && upper < level + 0.03;
	if (lower <= level && upper >= level)
		return upper - lower > 0.3
			? 'too few to judge'
			: isNear
				? 'about the same as England'
				: 'not to be told apart from England';
	const isClear = lowest > level || highest < level;
	return `${isClear ? '' : 'probably '}${isNear ? 'slightly ' : ''}${lower > level ? 'better' : 'worse'} than England`;
}

test('where a place stands is what its counts say', () => {
	const seen = new Set<string>();
	for (let i = 0; i < 4000; i += 1) {
		const one = seeded();
		const verdict = trueStanding(one.years.at(-1)!, one.other);
		seen.add(verdict);
		expect(said(one).stands, JSON.stringify(one)).toMatch(new RegExp(`, ${verdict}\\.$`));
	}
	expect([...seen].sort()).toEqual([
		'about the same as England',
		'better than England',
		'not to be told apart from England',
		'probably better than England',
		'probably slightly better than England',
		'probably slightly worse than England',
		'probably worse than England',
		'slightly better than England',
		'slightly worse than England',
		'too few to judge',
		'worse than England'
	]);
});

// Cochran and Armitage: the slope of shares on years, against the variance that one share for all would give.
function trend(years: readonly Counts[]) {
	const of = years.reduce((sum, [, n]) => sum + n, 0);
	const p = years.reduce((sum, [count]) => sum + count, 0) / of;
	const middle = years.reduce((sum, [, n], at) => sum + n * at, 0) / of;
	const spread = years.reduce((sum, [, n], at) => sum + n * (at - middle) ** 2, 0);
	const score = years.reduce((sum, [count, n], at) => sum + (count - n * p) * (at - middle), 0);
	const slope = score / spread;
	return {
		slope,
		chiSquare: score ** 2 / (p * (1 - p) * spread),
		reach: Math.sqrt((p * (1 - p)) / spread)
	};
}

function slopeOfLogits(points: readonly (readonly [number, number])[]): number {
	const [x, y] = [0, 1].map(
		(k) => points.reduce((sum, point) => sum + point[k]!, 0) / points.length
	) as [number, number];
	return points.reduce((sum, [at, value]) => sum + (at - x) * (value - y), 0);
}

test('which way it went, how far, and how sure that is, is what the counts of its years say', () => {
	const words = new Set<string>();
	let read = 0;
	for (let i = 0; i < 6000; i += 1) {
		const { years, other } = seeded();
		if (years.length < 3 || years.some(([count, of]) => of < 10 || count === 0 || count === of))
			continue;
		read += 1;
		const { slope, chiSquare, reach } = trend(years);
		const logits = years.map(([count, of], at) => [at, Math.log(count / (of - count))] as const);
		const isOneSigned = [undefined, ...logits].every(
			(left) => Math.sign(slopeOfLogits(logits.filter((one) => one !== left))) === Math.sign(slope)
		);
		const span = years.length - 1;
		const change = slope * span;
		const isFound = chiSquare > z95 ** 2;
		const isClear = chiSquare > z998 ** 2 && isOneSigned;
		const isSlight = Math.abs(change) + 1.96 * reach * span < 0.03;
		const isTooWide = !isFound && 2 * 1.96 * reach * span > 0.3;
		const { goes } = said({ years, other });
		const context = `${JSON.stringify(years)}: ${goes}`;
		if (isTooWide) {
			expect(goes, context).toBe('Too few were counted to say which way this is going.');
			continue;
		}
		const found =
			/^(Up|Down|Level)(?: ([\d.]+) points)? from (\S+) to (\S+), by the line through (three|four|five) years: <strong>([^<]+)<\/strong>/.exec(
				goes
			);
		expect(found, context).not.toBeNull();
		const [, way, by, from, to, many, verdict] = found!;
		expect([from, to, many]).toEqual([
			yearId(0),
			yearId(span),
			['three', 'four', 'five'][span - 2]
		]);
		expect(Math.abs(Number(by ?? 0) - Math.abs(change * 100)), context).toBeLessThanOrEqual(0.0501);
		if (way !== 'Level') expect(way, context).toBe(change > 0 ? 'Up' : 'Down');
		const word = slope > 0 ? 'improving' : 'worsening';
		words.add(verdict!);
		expect(verdict, context).toBe(
			isFound
				? `${isClear ? '' : 'probably '}${word}${isSlight ? ' slightly' : ''}`
				: 'no clear change'
		);
	}
	expect(read).toBeGreaterThan(2000);
	expect(words.size).toBe(9);
});
