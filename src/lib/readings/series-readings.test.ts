import { describe, expect, test } from 'vitest';

import type { Measure } from '$lib/catalogue/measure';
import { measureById } from '$lib/catalogue/measures';

import { figuresOf, observation } from '../../../tests/support/observations';
import { controlReading } from './control-reading';
import { doNothing } from './do-nothing';
import { seriesOf } from './series';
import { seriesMethod } from './series-method';

const mmr = measureById('mmr1-24m')!;
const gld = measureById('gld-percent')!;
const areaId = 'E10000001';

// Twelve points from NHS England, Making Data Count, as shares of 1,000 children.
const twelve = [520, 550, 490, 580, 540, 570, 510, 560, 530, 600, 590, 610];

function quarters(counts: readonly number[], denominator = 1000) {
	return seriesOf(
		figuresOf(
			...counts.map((numerator, index) =>
				observation({
					measureId: 'mmr1-24m',
					periodId: `${2020 + Math.floor(index / 4)}/${21 + Math.floor(index / 4)} Q${(index % 4) + 1}`,
					periodKind: 'financial-quarter',
					numerator,
					denominator
				})
			)
		),
		mmr,
		{ areaId },
		'financial-quarter'
	);
}

function years(first: number, counts: readonly number[]) {
	return seriesOf(
		figuresOf(
			...counts.map((numerator, index) =>
				observation({
					periodId: `${first + index}/${(first + index + 1) % 100}`,
					numerator,
					denominator: 1000
				})
			)
		),
		gld,
		{ areaId }
	);
}

describe('the method for a series', () => {
	test('of twelve quarters of steady size is an XmR chart', () => {
		expect(seriesMethod(quarters(twelve), mmr)).toMatchObject({
			method: 'xmr-chart',
			sentence: 'With 12 points, what suits is an XmR control chart.'
		});
	});

	test('of five years is the line through them, and says why each other does not suit', () => {
		const { method, notUsed } = seriesMethod(years(2021, [650, 660, 670, 680, 690]), gld);
		expect(method).toBe('line');
		expect(notUsed).toContain(
			'An XmR control chart: made for months and quarters, and these are years'
		);
	});

	test('is that of the years up to the one shown, and says so', () => {
		expect(seriesMethod(years(2021, [650, 660, 670, 680, 690]), gld, '2024/25')).toMatchObject({
			method: 'line',
			sentence:
				'With 4 points up to 2024/25, what suits is the line through the latest three to five years.'
		});
	});

	test('counts only the years since the profile was rewritten', () => {
		expect(seriesMethod(years(2017, [650, 660, 0, 0, 670, 680]), gld)).toMatchObject({
			method: 'two-point-comparison',
			sentence:
				'With 2 points since the last break, what suits is the first point against the last.'
		});
	});

	test.each([
		[
			'attenders',
			undefined,
			'With 5 points, what suits is the line through the latest three to five years.'
		],
		[
			'volunteers-active',
			0,
			'With 5 points, what suits is the line through the latest three to five years.'
		],
		[
			'cost-per-child-reached',
			1000,
			'With 5 points, none of which has an interval, no way of reading it says more than the figures themselves.'
		]
	])('counts every drawn point of %s, which is no share', (id, denominator, sentence) => {
		const measure = measureById(id)!;
		const series = seriesOf(
			figuresOf(
				...[140, 150, 153, 160, 170].map((numerator, index) =>
					observation({
						measureId: id,
						periodId: `${2020 + index}/${21 + index}`,
						periodKind: 'financial-year',
						numerator,
						denominator
					})
				)
			),
			measure,
			{ areaId }
		);
		const method = seriesMethod(series, measure);
		expect(method.sentence).toBe(sentence);
	});

	test('leaves out what is too few to judge', () => {
		expect(seriesMethod(quarters([5, 6, 7], 9), mmr).method).toBeUndefined();
	});
});

describe('the control reading', () => {
	test('of twelve quarters has the limits of the worked example', () => {
		const reading = controlReading(quarters(twelve), mmr)!;
		expect(reading.mean).toBeCloseTo(0.554167, 6);
		expect(reading.lower).toBeCloseTo(0.43568, 5);
		expect(reading.upper).toBeCloseTo(0.67266, 5);
		expect(reading.special).toEqual([]);
		expect(reading.sentence).toContain('is <strong>no more than that</strong>');
		expect(reading.sentence).toContain('under 13 quarters');
	});

	test('names a quarter beyond the limits and calls it an improvement', () => {
		const reading = controlReading(quarters([...twelve, 740]), mmr)!;
		expect(reading.special).toEqual([
			{ periodId: '2023/24 Q1', x: 2023, value: 0.74, why: 'above the upper limit' }
		]);
		expect(reading.sentence).toContain('<strong>a real improvement, upwards</strong>');
	});

	test('says that a goal beyond the limits will be missed', () => {
		expect(controlReading(quarters(twelve), mmr)?.sentence).toContain(
			'(herd protection, 95.0%) will be missed, as things stand'
		);
	});

	test('is none under twelve quarters, and of years', () => {
		expect(controlReading(quarters(twelve.slice(1)), mmr)).toBeUndefined();
		expect(controlReading(years(2021, [650, 660, 670, 680, 690]), gld)).toBeUndefined();
	});

	test('rests on nothing from before a break', () => {
		const broken: Measure = { ...mmr, breaks: [{ from: '2020/21 Q3', reason: 'A new schedule' }] };
		const figures = figuresOf(
			...[900, 100, ...twelve].map((numerator, index) =>
				observation({
					measureId: 'mmr1-24m',
					periodId: `${2020 + Math.floor(index / 4)}/${21 + Math.floor(index / 4)} Q${(index % 4) + 1}`,
					periodKind: 'financial-quarter',
					numerator,
					denominator: 1000
				})
			)
		);
		const series = seriesOf(figures, broken, { areaId }, 'financial-quarter');
		expect(series.segments.map((segment) => segment.length)).toEqual([2, 12]);
		expect(controlReading(series, broken)?.mean).toBeCloseTo(0.554167, 6);
	});
});

describe('where a share is heading', () => {
	test('if nothing is done is told for the year of its goal', () => {
		expect(doNothing(years(2021, [600, 630, 660, 690, 720]), gld)).toMatch(
			/^If nothing is done differently it is heading for 7\d\.\d% by 2028 \(.*\); the 2028 aim of 75\.0% lies /
		);
	});

	test('cannot be said where it goes no clear way', () => {
		expect(doNothing(years(2021, [650, 660, 670, 680, 690]), gld)).toBe(
			'Where it is heading by 2028 cannot be said: it goes no clear way.'
		);
	});

	test('cannot be said from four comparable years', () => {
		expect(doNothing(years(2021, [650, 660, 670, 680]), gld)).toBe(
			'Where it is heading by 2028 cannot be said: 4 comparable years are too few, and five are needed.'
		);
	});

	test('is not asked of a measure whose goal has no year', () => {
		expect(doNothing(quarters(twelve), mmr)).toBeUndefined();
	});
});
