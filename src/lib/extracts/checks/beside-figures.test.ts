import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';

import { openWasmInNode } from '$lib/database/wasm-in-node';
import type { Engine } from '$lib/sql';
import { Workshop } from '$lib/state/workshop';

import { csvFile, textFile } from '../../../../tests/support/extract-files';
import { testOrigin } from '../../../../tests/support/loaded-workshop';

let engine: Engine;
let workshop: Workshop;

beforeAll(async () => {
	engine = await openWasmInNode();
	workshop = await Workshop.on(engine);
});
afterAll(() => engine.close());
afterEach(async () => {
	for (const { id } of workshop.reports) await workshop.remove(id, { origin: testOrigin });
});

const profile = (...rows: readonly string[]) =>
	textFile(
		'profile.csv',
		[
			'time_period,geographic_level,country_code,region_code,region_name,new_la_code,la_name,lad_code,lad_name,characteristic,gender,children_number,gld_number,gld_percentage',
			...rows.map((row) => `202223,${row}`)
		].join('\n')
	);
const county = 'Local authority,E92000001,E12000004,East Midlands,E10000018,Leicestershire,,';
const blaby =
	'Local authority district,E92000001,E12000004,East Midlands,E10000018,Leicestershire,E07000129,Blaby';
const harborough =
	'Local authority district,E92000001,E12000004,East Midlands,E10000018,Leicestershire,E07000131,Harborough';

/** What is said of the file whose report comes last, with its examples. */
async function saidOf(...files: readonly Parameters<Workshop['add']>[0][number][]) {
	await workshop.add(files, { origin: testOrigin });
	const { problems } = workshop.reports.at(-1)!;
	return problems
		.filter(({ message }) => /^\d+ figures? (of this file|is|are)/.test(message))
		.map(({ message, examples }) => [message, ...examples.map(({ found }) => found)]);
}

test('girls and boys have to add up to everyone', async () => {
	expect(
		await saidOf(
			profile(
				`${county},Total,Total,1000,700,70.0`,
				`${county},Total,Girls,480,365,76.0`,
				`${county},Total,Boys,490,330,67.3`
			)
		)
	).toEqual([]);
	expect(
		await saidOf(
			profile(
				`${county},Total,Total,1000,700,70.0`,
				`${county},Total,Girls,880,665,75.6`,
				`${county},Total,Boys,490,330,67.3`
			)
		)
	).toEqual([
		[
			'1 figure of this file does not agree with the groups or places that it is made of.',
			'Leicestershire 2022/23, Good level of development at age 5: 1000, while the groups of “Sex” are 1370 together'
		]
	]);
});

test('a percentage of everyone lies between those of girls and boys', async () => {
	const shares = (all: number) =>
		profile(
			`${county},Total,Total,,,${all}`,
			`${county},Total,Girls,,,76.0`,
			`${county},Total,Boys,,,67.3`
		);
	expect(await saidOf(shares(67))).toEqual([]);
	for (const { id } of workshop.reports) await workshop.remove(id, { origin: testOrigin });
	expect(await saidOf(shares(60))).toEqual([
		[
			'1 figure of this file does not agree with the groups or places that it is made of.',
			'Leicestershire 2022/23, Good level of development at age 5: 60.0%, while the groups of “Sex” are from 67.3% to 76.0%'
		]
	]);
});

test('districts come to no more than their authority, and where they are all of it to its number', async () => {
	const rows = (good: number, children: number) => [
		`${county},Total,Total,1000,700,70.0`,
		`${blaby},Total,Total,400,280,70.0`,
		`${harborough},Total,Total,${children},${good},${((good / children) * 100).toFixed(1)}`
	];
	for (const [good, children, said] of [
		[420, 600, undefined],
		[300, 400, undefined],
		[700, 900, '1000, while its districts are 1300 together'],
		[500, 600, '700, while its districts are 780 together']
	] as const) {
		const found = await saidOf(profile(...rows(good, children)));
		expect(found.map(([, example]) => example)).toEqual(
			said === undefined
				? []
				: [`Leicestershire 2022/23, Good level of development at age 5: ${said}`]
		);
		for (const { id } of workshop.reports) await workshop.remove(id, { origin: testOrigin });
	}
});

test('localities of a table of figures come to no more than the one authority in it', async () => {
	const reported = (north: number) =>
		textFile(
			'super-spreadsheet.csv',
			[
				'measure,place,period,numerator,denominator,source',
				'reach-seen,E10000018,2019/20,500,1000,Review',
				`reach-seen,locality:N,2019/20,${north},600,Review`,
				'reach-seen,locality:S,2019/20,200,400,Review'
			].join('\n')
		);
	expect(await saidOf(reported(300))).toEqual([]);
	for (const { id } of workshop.reports) await workshop.remove(id, { origin: testOrigin });
	expect(await saidOf(reported(450))).toEqual([
		[
			'1 figure of this file does not agree with the groups or places that it is made of.',
			'Leicestershire 2019/20, Under-fives seen at least once in the year: 500, while its localities are 650 together'
		]
	]);
});

test('more children than live in a place are told of, in the report of the file that has them', async () => {
	const neighbourhoods = csvFile('neighbourhoods.csv', [
		{
			lsoa_code: 'A',
			lsoa_name: 'Neighbourhood A',
			locality_code: 'north',
			locality_name: 'North',
			authority_code: 'E10000018',
			authority_name: 'Leicestershire',
			imd_version: 2019,
			imd_rank: 9000,
			imd_decile: 2
		}
	]);
	const population = csvFile(
		'population.csv',
		[0, 1, 2, 3, 4].map((age) => ({ lsoa_code: 'A', year: 2022, age, people: 1000 }))
	);
	const cover = (children: number) =>
		textFile(
			'cover.csv',
			`period,cohort,vaccine,ons_code,la_name,region_name,denominator,coverage_pct,suppressed_or_note\n2022-23 Q1,24m,MMR1,E10000018,Leicestershire,East Midlands,${children},90,`
		);
	expect(await saidOf(neighbourhoods, population, cover(1300))).toEqual([]);
	const { id } = workshop.reports.at(-1)!;
	await workshop.remove(id, { origin: testOrigin });
	expect(await saidOf(cover(13000))).toEqual([
		[
			'1 figure is of more children than can live there by the population file.',
			'Leicestershire 2022/23 Q1, MMR first dose by second birthday: 13000 children, where 5000 under-fives live in all'
		]
	]);
	const reported = textFile(
		'reported.csv',
		'measure,place,period,numerator,denominator,source\nreach-seen,E10000018,2022/23,6000,7000,Review'
	);
	expect(await saidOf(reported)).toEqual([
		[
			'1 figure is of more children than can live there by the population file.',
			'Leicestershire 2022/23, Under-fives seen at least once in the year: 6000 children, where 5000 under-fives live'
		]
	]);
});
