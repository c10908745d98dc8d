import { describe, expect, test } from 'vitest';

import type { Area } from '$lib/catalogue/observation';
import { Figures } from '$lib/readings/figures';
import { yearsInWords } from '$lib/readings/years-with-figures';

import { observation, places, profileSource } from '../../../tests/support/observations';
import { centresOpen } from './centres-open';
import { overview } from './overview';
import { openWords, placeHistory } from './place-history';
import type { Piece } from './place-history';

const centre = (id: string, changes: Partial<Area> = {}): Area => ({
	id: `centre:${id}`,
	level: 'centre',
	name: `Centre ${id}`,
	parentId: 'E07000001',
	note: undefined,
	...changes
});
const lane = centre('L', {
	opened: '2008-10-06',
	closed: '2024-03-31',
	successorId: 'centre:M',
	note: 'Family numbers keep their old prefix'
});
const mill = centre('M', { formerNames: [{ name: 'Quarry Top', until: '2023-08-31' }] });
const young = centre('Y', { opened: '2022-12-01' });
const areas = [...places.filter(({ level }) => level !== 'centre'), lane, mill, young];
const reach = (periodId: string) =>
	observation({
		measureId: 'reach-seen',
		areaId: lane.id,
		areaLevel: 'centre',
		periodId,
		periodKind: 'financial-year',
		numerator: 30,
		denominator: 60
	});
const figuresOf = (...years: readonly string[]) =>
	new Figures(years.map(reach), areas, [profileSource]);
const said = (pieces: readonly (readonly Piece[])[]) =>
	pieces.map((one) =>
		one.map((piece) => (typeof piece === 'string' ? piece : `[${piece.name}]`)).join('')
	);

describe('the history of a centre that closed', () => {
	test('says when, which centre carries on its work, and that nothing is counted after', () => {
		expect(said(placeHistory(figuresOf('2022/23', '2023/24'), lane))).toEqual([
			'It closed on 31 March 2024; [Centre M] carries on its work.',
			'Nothing is counted under it after that.',
			'The centre history says: “Family numbers keep their old prefix”.'
		]);
	});

	test('says what is still counted under it, and until when', () => {
		expect(said(placeHistory(figuresOf('2023/24', '2024/25'), lane))).toContain(
			'Still counted under it after that, up to 2024/25: “Under-fives seen”.'
		);
	});
});

test('a centre that was renamed says what it was called, and one that is younger than the figures when it opened', () => {
	expect(said(placeHistory(figuresOf('2021/22'), mill))).toEqual([
		'It was called Quarry Top until 31 August 2023.'
	]);
	expect(said(placeHistory(figuresOf('2021/22'), young))).toEqual([
		'It opened on 1 December 2022.'
	]);
	expect(said(placeHistory(figuresOf('2023/24'), young))).toEqual([]);
});

test('beside its name stand its closing, and its opening where that is after the year began', () => {
	expect(openWords(lane, '2024/25')).toBe('closed 31 March 2024');
	expect(openWords(young, '2021/22')).toBe('opened 1 December 2022');
	expect(openWords(young, '2023/24')).toBeUndefined();
});

describe('the centres of a place', () => {
	test('are those open in the year, with how many for a part of it', () => {
		const figures = figuresOf('2023/24');
		expect(centresOpen(figures, 'E10000001', '2021/22')).toBe('2 centres open in 2021/22');
		expect(centresOpen(figures, 'E10000001', '2022/23')).toBe(
			'3 centres open in 2022/23, one for part of it'
		);
		expect(centresOpen(figures, 'E10000001', '2023/24')).toBe('3 centres open in 2023/24');
		expect(centresOpen(figures, 'E10000001', '2024/25')).toBe('2 centres open in 2024/25');
	});

	test('are not counted for England, of which the figures never hold all, nor where there is none', () => {
		expect(centresOpen(figuresOf('2023/24'), 'E92000001', '2023/24')).toBeUndefined();
		expect(centresOpen(new Figures([], places.slice(0, 2), []), 'E10000001', '2023/24')).toBe(
			undefined
		);
	});
});

test('a place without a figure in a year says for which years it has some', () => {
	const { sentence } = overview(figuresOf('2021/22', '2022/23', '2023/24'), {
		placeId: lane.id,
		year: '2025/26',
		comparatorId: 'E92000001'
	});
	expect(sentence).toBe(
		'There is no figure here for 2025/26. There are figures for 2021/22 to 2023/24.'
	);
});

test('years with a hole between them are not said as one span', () => {
	expect(yearsInWords(['2017/18', '2018/19', '2020/21', '2021/22', '2022/23'])).toBe(
		'2017/18, 2018/19 and 2020/21 to 2022/23'
	);
});
