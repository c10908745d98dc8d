import { expect, test } from 'vitest';

import type { GapMeasure } from '$lib/catalogue/measure';
import { measureById } from '$lib/catalogue/measures';

import { figuresOf, observation } from '../../../tests/support/observations';
import { courseOf } from './course';
import type { KnownCourse } from './course';
import { directionWords } from './course-words';
import type { Evidence } from './evidence';
import { gapStory } from './gap-story';

const mmr = measureById('mmr1-24m')!;
const gap = measureById('gld-gap-fsm') as GapMeasure;
const areaId = 'E10000001';
const year = (index: number) => `${2018 + index}/${19 + index}`;

function courseOver(counts: readonly (readonly [number, number])[]): KnownCourse {
	const figures = figuresOf(
		...counts.map(([numerator, denominator], index) =>
			observation({
				measureId: 'mmr1-24m',
				periodKind: 'financial-year',
				periodId: year(index),
				numerator,
				denominator
			})
		)
	);
	const course = courseOf(
		figures,
		mmr,
		{ areaId },
		{ periodId: year(counts.length - 1), periodKind: 'financial-year' }
	);
	if (course.kind === 'unknown') throw new Error(`no course: ${course.reason}`);
	return course;
}

const said = (counts: readonly (readonly [number, number])[]) => directionWords(courseOver(counts));

test('a fall does not become no change when a fifth year with a larger fall comes', () => {
	// 88.2 to 86.6 % (z = 1.98) of 3,400, then 86.3: no step takes anything back.
	const years = [2999, 2985, 2960, 2944, 2934].map((count) => [count, 3400] as const);
	expect(said([years[0]!, years[3]!])).toBe('probably worsening');
	expect(said(years.slice(0, 4))).toBe('probably worsening');
	expect(said(years)).toBe('probably worsening');
});

test('a year too small to judge is taken together with the next, and silences none of the others', () => {
	const course = courseOver([
		[3, 4],
		[900, 1000],
		[850, 1000],
		[800, 1000]
	]);
	expect(course).toMatchObject({ direction: 'worsening', evidence: 'clear', from: '2018/19' });
	expect(course.points).toBe(3);
});

test('the change that is quoted is the one along the line that was tested, and says which year no longer counts', () => {
	const course = courseOver([
		[500, 1000],
		[700, 1000],
		[720, 1000],
		[740, 1000],
		[760, 1000],
		[780, 1000]
	]);
	expect(course).toMatchObject({ from: '2019/20', to: '2023/24', points: 5, left: '2018/19' });
	expect(course.change).toBeCloseTo(0.08, 10);
});

test('a change so small that it hardly matters is slight', () => {
	expect(
		said(
			[
				[89_000, 100_000],
				[89_500, 100_000]
			].map(([a, b]) => [a!, b!] as const)
		)
	).toBe('improving slightly');
});

const strength: Readonly<Record<Evidence, number>> = { none: 0, likely: 1, clear: 2 };

test('from three to five years, a further one on the fitted line never weakens what is said', () => {
	let seed = 20_261_129;
	const random = () => {
		seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
		return seed / 2_147_483_648;
	};
	let tried = 0;
	let found = 0;
	for (let i = 0; i < 4000; i += 1) {
		const denominator = 2000;
		const start = 200 + Math.round(random() * 1400);
		const step = Math.round((random() - 0.5) * 160);
		const years: [number, number][] = Array.from({ length: 3 }, (_, at) => [
			start + step * at + Math.round((random() - 0.5) * 120),
			denominator
		]);
		for (let before = courseOver(years); years.length < 5;) {
			// The line through equal denominators, extended by one.
			const counts = years.map(([count]) => count);
			const mean = counts.reduce((a, b) => a + b) / counts.length;
			const middle = (counts.length - 1) / 2;
			const slope =
				counts.reduce((sum, count, at) => sum + (at - middle) * count, 0) /
				counts.reduce((sum, _, at) => sum + (at - middle) ** 2, 0);
			const next = mean + slope * (counts.length - middle);
			if (next <= 0 || next >= denominator || Math.min(...counts) <= 0) break;
			years.push([next, denominator]);
			const after = courseOver(years);
			tried += 1;
			if (before.evidence !== 'none') {
				found += 1;
				expect(strength[after.evidence], JSON.stringify(years)).toBeGreaterThanOrEqual(
					strength[before.evidence]
				);
				expect(after.direction).toBe(before.direction);
			}
			before = after;
		}
	}
	expect(tried).toBeGreaterThan(3000);
	expect(found).toBeGreaterThan(1000);
});

const groupsIn = (periodId: string, ahead: number, behind: number) =>
	(['not eligible', 'eligible'] as const).map((category) =>
		observation({
			periodId,
			breakdown: 'fsm',
			category,
			numerator: category === 'eligible' ? behind : ahead,
			denominator: 1000
		})
	);
const story = (...years: ReturnType<typeof groupsIn>[]) =>
	gapStory(figuresOf(...years.flat()), gap, areaId, {
		periodId: '2024/25',
		periodKind: 'academic-year'
	});

test('a gap that goes through nothing has turned round, and is never said to close by less than nothing', () => {
	const turned = story(groupsIn('2021/22', 700, 600), groupsIn('2024/25', 600, 700));
	expect(turned.course).toMatchObject({ direction: 'turned-round', evidence: 'clear' });
	expect(turned.sentence).toContain('<strong>has turned round</strong>: 10.0 points the other way');
	expect(turned.sentence).not.toMatch(/closing|−/);
	const wider = story(groupsIn('2021/22', 600, 700), groupsIn('2024/25', 500, 750));
	expect(wider.course).toMatchObject({ direction: 'widening' });
});

test('a group that did not move did not rise by nothing', () => {
	const { sentence } = story(groupsIn('2021/22', 700, 500), groupsIn('2024/25', 700, 600));
	expect(sentence).toContain('the group ahead stayed as it was');
	expect(sentence).not.toContain('by 0.0');
});
