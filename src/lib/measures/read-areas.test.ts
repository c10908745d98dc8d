import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Area } from '$lib/catalogue/observation';
import type { Engine } from '$lib/sql';

import { csvFile } from '../../../tests/support/extract-files';
import { loadedWorkshop } from '../../../tests/support/loaded-workshop';
import { centreRows, neighbourhoods } from '../../../tests/support/small-county';

const lane = {
	centre_id: 'L',
	centre_name: 'Lane',
	locality_code: 'south',
	opened_on: '2010-04-01',
	closed_on: '2023-03-31'
};
const mill = { ...lane, centre_id: 'M', centre_name: 'Mill', closed_on: '' };
const event = (changes: Record<string, string>) => ({
	centre_id: '',
	event_date: '',
	event: '',
	former_name: '',
	successor_id: '',
	note: '',
	...changes
});

const inReadiness = (code: string, name: string, region: string) => ({
	'Indicator ID': '90631',
	'Indicator Name':
		'School readiness: percentage of children achieving a good level of development at the end of Reception',
	'Parent Code': region,
	'Parent Name': '',
	'Area Code': code,
	'Area Name': name,
	'Area Type': 'Counties & UAs',
	Sex: 'Persons',
	Age: '5 yrs',
	'Category Type': '',
	Category: '',
	'Time period': '2023/24',
	Value: '69.6',
	'Lower CI 95.0 limit': '60',
	'Upper CI 95.0 limit': '80',
	Count: '696',
	Denominator: '1000',
	'Value note': '',
	'Recent Trend': '',
	'Time period Sortable': '20230000',
	'Time period range': '1y'
});

let engine: Engine;
let area: (id: string) => Area | undefined;

beforeAll(async () => {
	const loaded = await loadedWorkshop([
		csvFile('centres.csv', [...centreRows, lane, mill]),
		neighbourhoods,
		csvFile('postcodes.csv', [
			{ postcode: 'le1 2ab', lsoa_code: 'A' },
			{ postcode: 'LE1 1AA', lsoa_code: 'A' },
			{ postcode: 'LE9 9ZZ', lsoa_code: 'Z' }
		]),
		csvFile('centre-history.csv', [
			event({
				centre_id: 'L',
				event_date: '2023-04-01',
				event: 'merged',
				successor_id: 'Mill',
				note: 'Numbers keep their prefix'
			}),
			event({ centre_id: 'M', event_date: '2024-01-01', event: 'merged', successor_id: 'S' }),
			event({
				centre_id: 'S',
				event_date: '2012-09-01',
				event: 'renamed',
				former_name: 'Copse'
			}),
			event({
				centre_id: 'S',
				event_date: '2015-09-01',
				event: 'renamed',
				former_name: 'Thicket, Old'
			}),
			event({ centre_id: 'P', event_date: '2014-04-01', event: 'closed' }),
			event({ centre_id: 'P', event_date: '2016-04-01', event: 'opened' })
		])
	]);
	engine = loaded.engine;
	area = (id) => loaded.figures.area(id);
});
afterAll(() => engine.close());

test('a centre that closed names the centre that carries on its work, by whatever name its history gives', () => {
	expect(area('centre:L')).toMatchObject({
		closed: '2023-03-31',
		successorId: 'centre:M',
		note: 'Numbers keep their prefix'
	});
});

test('a centre without a closing day closed the day before its history says it merged', () => {
	expect(area('centre:M')).toMatchObject({ closed: '2023-12-31', successorId: 'centre:S' });
});

test('a centre that opened again has not closed', () => {
	expect(area('centre:P')).not.toHaveProperty('closed');
});

test('a renamed centre has its former names, the oldest first, each with its last day', () => {
	expect(area('centre:S')?.formerNames).toEqual([
		{ name: 'Copse', until: '2012-08-31' },
		{ name: 'Thicket, Old', until: '2015-08-31' }
	]);
	expect(area('centre:Q')).not.toHaveProperty('formerNames');
});

test('a neighbourhood has the postcodes that lie in it, of those that were loaded', () => {
	expect(area('A')?.postcodes).toBe('LE11AA LE12AB');
	expect(area('B')).not.toHaveProperty('postcodes');
});

test('a region that a release knows only by its code has its name, and lies in England', async () => {
	const { engine: another, figures } = await loadedWorkshop([
		csvFile('fingertips.csv', [
			inReadiness('E10000018', 'Leicestershire', 'E12000004'),
			inReadiness('E09000007', 'Camden', 'E13000001')
		])
	]);
	const named = (id: string) => figures.placesAround(id).map((at) => figures.area(at)?.name);
	expect(named('E10000018')).toEqual(['East Midlands', 'England']);
	expect(named('E09000007')).toEqual(['Inner London', 'London', 'England']);
	await another.close();
});
