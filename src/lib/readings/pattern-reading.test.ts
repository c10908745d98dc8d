import { expect, test } from 'vitest';

import { breakdownById } from '$lib/catalogue/breakdowns';
import type { BreakdownId } from '$lib/catalogue/breakdowns';
import { gldPercent } from '$lib/catalogue/measures/gld-percent';
import { unreachedUnderFives } from '$lib/catalogue/measures/reach';
import type { Observation } from '$lib/catalogue/observation';

import { figureOf } from './figure';
import { patternReading, slopeSignWords } from './pattern-reading';

function reading(
	breakdown: BreakdownId,
	counts: readonly (readonly [
		category: string,
		numerator: number,
		denominator: number,
		status?: Observation['status']
	])[]
): string {
	const { categories } = breakdownById(breakdown);
	return patternReading(gldPercent, breakdownById(breakdown), {
		categories: counts.map(([id, numerator, denominator, status = 'ok']) => ({
			id,
			label: categories.find((one) => one.id === id)!.name,
			figure: figureOf(
				{ ...observation, breakdown, category: id, numerator, denominator, status },
				gldPercent
			)
		})),
		slope: undefined,
		relativeGap: undefined,
		potential: []
	});
}

const observation: Observation = {
	measureId: 'gld-percent',
	areaId: 'E10000018',
	areaLevel: 'authority',
	periodId: '2024/25',
	periodKind: 'academic-year',
	breakdown: 'all',
	category: 'all',
	numerator: undefined,
	denominator: undefined,
	value: undefined,
	spread: undefined,
	basis: 'residence',
	status: 'ok',
	sourceId: 'early-years-profile'
};

test('the lowest and the highest group are named, with their values', () => {
	expect(
		reading('sex', [
			['female', 75, 100],
			['male', 60, 100]
		])
	).toBe('Boys 60.0%, girls 75.0%.');
});

test('those whose group is not known are compared with nobody', () => {
	expect(
		reading('ethnicity', [
			['white', 680, 1000],
			['black', 61, 100],
			['unknown', 77, 100]
		])
	).toBe('Ethnic group: it runs from 61.0% to 68.0%, and no group can be told apart from another.');
});

test('a group with fewer than ten is too few to judge', () => {
	expect(
		reading('sex', [
			['female', 75, 100],
			['male', 3, 8]
		])
	).toBe('Too few are counted to compare groups. One group has <strong>too few to judge</strong>.');
});

test('a group that is hidden, or counted to more than there are, is not called too few to judge', () => {
	expect(
		reading('ethnicity', [
			['white', 68, 100],
			['black', 61, 100],
			['asian', 5, 40, 'suppressed'],
			['mixed', 41, 40]
		])
	).toBe(
		'Ethnic group: it runs from 61.0% to 68.0%, and no group can be told apart from another. Two groups have no figure: hidden to protect the people counted and not reliable enough to show.'
	);
	expect(
		reading('sex', [
			['female', 75, 100],
			['male', 60, 100, 'suppressed']
		])
	).toBe(
		'Only one group has a figure that can be compared. One group has no figure: hidden to protect the people counted.'
	);
});

test('a slope above nothing is the worse for the most deprived only where more is better', () => {
	expect(slopeSignWords(gldPercent)).toMatch(/worse$/);
	expect(slopeSignWords(unreachedUnderFives)).toMatch(/better$/);
	expect(slopeSignWords({ ...gldPercent, polarity: 'neutral' })).not.toMatch(/worse|better/);
});
