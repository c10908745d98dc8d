import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';

import { openWasmInNode } from '$lib/database/wasm-in-node';
import { sql } from '$lib/sql';
import type { Engine, SourceFile } from '$lib/sql';
import { Workshop } from '$lib/state/workshop';

import { csvFile } from '../../../tests/support/extract-files';
import type { ExtractRow } from '../../../tests/support/extract-files';
import { testOrigin } from '../../../tests/support/loaded-workshop';
import { centreRows, centres, neighbourhoods } from '../../../tests/support/small-county';
import type { Choices } from './mapping/mapping';

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

const options = { origin: testOrigin };

/** What became of each extract once all files are in. */
async function linked(...files: readonly SourceFile[]) {
	const { waiting } = await workshop.add(files, options);
	expect(waiting).toEqual([]);
	return (extract: string) => report(extract);
}

function report(extract: string) {
	const found = workshop.reports.find(({ source }) => source?.id === extract)!;
	return {
		id: found.id,
		rowsUsed: found.rowsUsed,
		mapping: found.details!.mapping,
		cleaned: found.details!.cleaned.map(({ kind, rows, examples }) => [
			kind,
			rows,
			examples[0]?.found,
			examples[0]?.became
		]),
		suggestions: found.details!.suggestions,
		messages: found.problems.map(({ message }) => message)
	};
}

async function choose(extract: string, choices: Partial<Choices>) {
	const { id, mapping } = report(extract);
	await workshop.change(id, { ...mapping, choices: { ...mapping.choices, ...choices } }, options);
}

const volunteers = (...names: readonly string[]) =>
	csvFile(
		'volunteers.csv',
		names.map((centre_id, i) => ({
			volunteer_id: `V${i}`,
			centre_id,
			financial_year: '2023/24',
			sessions_given: 1
		}))
	);
const centresOf = async (table: 'volunteer' | 'contact') =>
	(
		await engine.rows<{ centre_id: string }>(
			table === 'volunteer'
				? sql`SELECT centre_id FROM main.volunteer ORDER BY volunteer_id`
				: sql`SELECT centre_id FROM main.contact ORDER BY contact_id`
		)
	).map(({ centre_id }) => centre_id);

describe('a centre named otherwise', () => {
	test('is the one whose name it is, and counted', async () => {
		const of = await linked(centres, volunteers('P', 'Priory CC', 'priory childrens centre'));
		expect(await centresOf('volunteer')).toEqual(['P', 'P', 'P']);
		expect(of('volunteers')).toMatchObject({ rowsUsed: 3, messages: [] });
		expect(of('volunteers').cleaned).toEqual([['centre-name', 2, 'Priory CC', 'Priory (P)']]);
	});

	test('is found by its code without the zeros in front', async () => {
		await linked(
			csvFile('centres.csv', [{ ...centreRows[0]!, centre_id: '007' }]),
			volunteers('7')
		);
		expect(await centresOf('volunteer')).toEqual(['007']);
	});

	test('is found by a name it had', async () => {
		const of = await linked(
			centres,
			csvFile('centre-history.csv', [
				{ centre_id: 'Quarry', event_date: '2024-01-01', event: 'renamed', former_name: 'Old Mill' }
			]),
			volunteers('Old Mill')
		);
		expect(await centresOf('volunteer')).toEqual(['Q']);
		expect(of('volunteers').cleaned).toEqual([['former-name', 1, 'Old Mill', 'Quarry (Q)']]);
		expect(of('centre-history').cleaned).toEqual([['centre-name', 1, 'Quarry', 'Quarry (Q)']]);
	});

	test('that is not certain is set aside and suggested, until a person says yes', async () => {
		const of = await linked(centres, volunteers('Priori'));
		expect(of('volunteers')).toMatchObject({
			rowsUsed: 0,
			suggestions: [
				{ column: 'centre_id', text: 'Priori', rows: 1, meaning: { value: 'P', label: 'Priory' } }
			]
		});
		await choose('volunteers', { words: { centre_id: { Priori: 'P' } } });
		expect(of('volunteers')).toMatchObject({ rowsUsed: 1, suggestions: [] });
		expect(of('volunteers').cleaned).toEqual([['chosen-word', 1, 'Priori', 'Priory (P)']]);
	});

	test('is set aside where that is undone', async () => {
		const of = await linked(centres, volunteers('Priory CC'));
		await choose('volunteers', { undone: ['centre-name'] });
		expect(of('volunteers')).toMatchObject({ rowsUsed: 0, cleaned: [] });
	});

	test('is not suggested once a person has said that it is none', async () => {
		const of = await linked(centres, volunteers('Priori'));
		await choose('volunteers', { words: { centre_id: { Priori: '' } } });
		expect(of('volunteers')).toMatchObject({ rowsUsed: 0, suggestions: [] });
	});
});

const contact = (id: string, centre: string, day: string): ExtractRow => ({
	contact_id: id,
	child_id: 'C',
	centre_id: centre,
	contact_date: day,
	contact_type: 'attended'
});

describe('a centre that closed', () => {
	const closed = csvFile('centres.csv', [
		{ ...centreRows[0]!, closed_on: '2023-03-31' },
		{ ...centreRows[1]!, opened_on: '2010-04-01', closed_on: '2024-03-31' },
		centreRows[2]!
	]);
	const history = csvFile('centre-history.csv', [
		{ centre_id: 'P', event_date: '2023-04-01', event: 'merged', successor_id: 'Q' },
		{ centre_id: 'Q', event_date: '2024-04-01', event: 'merged', successor_id: 'Spinney' }
	]);
	const contacts = csvFile('contacts.csv', [
		contact('1', 'P', '2023-03-31'),
		contact('2', 'P', '2023-04-01'),
		contact('3', 'P', '2024-04-01'),
		contact('4', 'S', '2024-04-01')
	]);

	test('counts later contacts at its successor, and at that one’s once it has closed', async () => {
		const of = await linked(closed, history, contacts);
		expect(await centresOf('contact')).toEqual(['P', 'Q', 'S', 'S']);
		expect(of('contacts').cleaned).toEqual([['successor', 2, 'Priory', 'Quarry']]);
	});

	test('keeps them where that is undone, and is told of contacts after its closure', async () => {
		const of = await linked(closed, history, contacts);
		await choose('contacts', { undone: ['successor'] });
		expect(await centresOf('contact')).toEqual(['P', 'P', 'P', 'S']);
		expect(of('contacts').messages).toEqual([
			'2 rows are of contacts after the centre had closed.'
		]);
	});
});

describe('a contact that a column of its own says nobody came to', () => {
	const contacts = csvFile('contacts.csv', [
		{ ...contact('1', 'P', '2023-05-01'), contact_type: 'Group session', Attended: 'Y' },
		{ ...contact('2', 'P', '2023-05-02'), contact_type: 'Drop in', Attended: 'N' },
		{ ...contact('3', 'P', '2023-05-03'), contact_type: 'missed', Attended: 'DNA' },
		{ ...contact('4', 'P', '2023-05-04'), contact_type: 'home visit', Attended: 'cancelled' },
		{ ...contact('5', 'P', '2023-05-05'), contact_type: 'clinic', Attended: '' }
	]);
	const sorts = async () =>
		(
			await engine.rows<{ sort: string }>(
				sql`SELECT CAST(contact_type AS VARCHAR) AS sort FROM main.contact ORDER BY contact_id`
			)
		).map(({ sort }) => sort);

	test('is missed, whatever its sort', async () => {
		const of = await linked(centres, contacts);
		expect(await sorts()).toEqual(['attended', 'missed', 'missed', 'missed', 'clinic']);
		expect(of('contacts').cleaned).toContainEqual(['did-not-happen', 2, 'false (2)', undefined]);
	});

	test('is what its sort says where that is undone', async () => {
		await linked(centres, contacts);
		await choose('contacts', { undone: ['did-not-happen'] });
		expect(await sorts()).toEqual(['attended', 'attended', 'missed', 'home visit', 'clinic']);
	});
});

const registration = (id: string, more: ExtractRow = {}): ExtractRow => ({
	child_id: id,
	family_id: `F${id}`,
	centre_id: 'P',
	registered_on: '2023-05-01',
	date_of_birth: '2022-04-01',
	...more
});
const registrations = (...rows: readonly ExtractRow[]) => csvFile('registrations.csv', rows);
const homes = async () =>
	(
		await engine.rows<{ home: string | null }>(
			sql`SELECT home_lsoa AS home FROM main.registration ORDER BY child_id`
		)
	).map(({ home }) => home);

describe('a home', () => {
	const postcodes = csvFile('postcodes.csv', [
		{ postcode: 'LE10 0AB', lsoa_code: 'A' },
		{ postcode: 'LE10 1AB', lsoa_code: 'B' }
	]);

	test('is found though O stands for 0 in its postcode, and no fixed abode is told apart', async () => {
		const of = await linked(
			centres,
			postcodes,
			registrations(
				registration('1', { postcode: 'le100ab' }),
				registration('2', { postcode: 'LE1O OAB' }),
				registration('3', { postcode: 'ZZ99 3VZ' }),
				registration('4', { postcode: 'LE10 9ZZ' })
			)
		);
		expect(await homes()).toEqual(['A', 'A', null, null]);
		expect(of('registrations').cleaned).toEqual([
			['postcode', 1, 'LE1O OAB', 'LE10 0AB'],
			['no-fixed-abode', 1, 'ZZ99 3VZ', 'ZZ99 3VZ']
		]);
		expect(of('registrations').messages).toEqual([
			'1 row has a postcode that is blank or in no neighbourhood of the postcodes file.'
		]);
	});

	test('goes by the neighbourhoods of 2021, and by the postcode where its own was split', async () => {
		const lookup = csvFile('lsoa-lookup.csv', [
			{ lsoa_code_2011: 'OLD-A', change: 'M', lsoa_code_2021: 'A' },
			{ lsoa_code_2011: 'OLD-BC', change: 'S', lsoa_code_2021: 'B' },
			{ lsoa_code_2011: 'OLD-BC', change: 'S', lsoa_code_2021: 'C' }
		]);
		const reach = csvFile('reach-areas.csv', [
			{ centre_id: 'P', lsoa_code: 'OLD-BC', valid_from: '2020-04-01' }
		]);
		const of = await linked(
			neighbourhoods,
			centres,
			lookup,
			postcodes,
			reach,
			registrations(
				registration('1', { lsoa_code: 'OLD-A' }),
				registration('2', { lsoa_code: 'OLD-BC', postcode: 'LE10 1AB' }),
				registration('3', { lsoa_code: 'OLD-BC' })
			)
		);
		expect(await homes()).toEqual(['A', 'B', null]);
		expect(of('registrations').cleaned).toEqual([['neighbourhood-vintage', 1, 'OLD-A', 'A']]);
		expect(
			await engine.rows(sql`SELECT lsoa_code FROM main.reach_area ORDER BY lsoa_code`)
		).toEqual([{ lsoa_code: 'B' }, { lsoa_code: 'C' }]);
	});
});

describe('one child under two numbers', () => {
	const at = (centre: string, more: ExtractRow) => ({
		centre_id: centre,
		lsoa_code: 'A',
		postcode: 'LE10 0AB',
		...more
	});
	const children = async () =>
		(
			await engine.rows<{ n: number }>(
				sql`SELECT count(DISTINCT coalesce(link_id, child_id)) AS n FROM main.registration`
			)
		)[0]!.n;

	test('counts once where birth, home and the sound of the name are the same; twins stay two', async () => {
		const of = await linked(
			centres,
			registrations(
				registration('1', at('P', { forename: 'Catherine' })),
				registration('2', at('Q', { forename: 'Catharine', postcode: 'le100ab' })),
				registration('3', at('P', { forename: 'Thomas' }))
			)
		);
		expect(await children()).toBe(2);
		expect(of('registrations').cleaned).toEqual([['linked-child', 1, '1', '2']]);
		expect(of('registrations').messages).toEqual(['3 registrations are 2 children after linking.']);
	});

	// 943 476 5919 is the NHS's own example of a valid number.
	test('counts once where the NHS number is the same', async () => {
		await linked(
			centres,
			registrations(
				registration('1', { nhs_number: '943 476 5919' }),
				registration('2', { nhs_number: '9434765919', link_id: 'L' }),
				registration('3', { link_id: 'L' })
			)
		);
		expect(await children()).toBe(1);
	});

	test('is suggested where only sex, birth and home are the same at two centres, and a person says', async () => {
		const of = await linked(
			centres,
			registrations(
				registration('1', at('P', { sex: 'female' })),
				registration('2', at('Q', { sex: 'female' }))
			)
		);
		expect(await children()).toBe(2);
		expect(of('registrations').suggestions).toMatchObject([
			{ column: 'child_id', text: '1', meaning: { value: '2', label: '2 at Quarry' } }
		]);
		await choose('registrations', { words: { child_id: { '1': '2' } } });
		expect(await children()).toBe(1);
		await choose('registrations', { words: { child_id: { '1': '' } } });
		expect(await children()).toBe(2);
		expect(of('registrations').suggestions).toEqual([]);
	});

	test('stays two where the authority has given two pseudonyms', async () => {
		const of = await linked(
			centres,
			registrations(
				registration('1', at('P', { forename: 'Ann', link_id: 'L1' })),
				registration('2', at('Q', { forename: 'Ann', link_id: 'L2' }))
			)
		);
		expect(await children()).toBe(2);
		expect(of('registrations').suggestions).toEqual([]);
	});
});

test('ranks of the deprivation extract take the place of those of the neighbourhoods', async () => {
	const of = await linked(
		neighbourhoods,
		csvFile('deprivation.csv', [
			{ lsoa_code: 'A', imd_version: 2025, imd_rank: 30_000, imd_decile: 9 },
			{ lsoa_code: 'elsewhere', imd_version: 2025, imd_rank: 1, imd_decile: 1 }
		])
	);
	expect(
		await engine.rows(
			sql`SELECT lsoa_code, imd_version, imd_decile FROM main.neighbourhood WHERE lsoa_code <= 'B' ORDER BY lsoa_code`
		)
	).toEqual([
		{ lsoa_code: 'A', imd_version: 2025, imd_decile: 9 },
		{ lsoa_code: 'B', imd_version: 2019, imd_decile: 3 }
	]);
	expect(of('deprivation').messages).toEqual([
		'4 of the 5 neighbourhoods have no rank of 2025 in it.'
	]);
});

test('a centre without a locality is in that of its postcode, and one that has neither is told of', async () => {
	const of = await linked(
		neighbourhoods,
		csvFile('postcodes.csv', [{ postcode: 'LE10 0AB', lsoa_code: 'A' }]),
		csvFile('centres.csv', [
			{ centre_id: 'P', centre_name: 'Priory', postcode: 'LE10 0AB' },
			{ centre_id: 'Q', centre_name: 'Quarry', postcode: '' }
		])
	);
	expect(await engine.rows(sql`SELECT locality_code FROM main.centre ORDER BY centre_id`)).toEqual([
		{ locality_code: 'E07000001' },
		{ locality_code: null }
	]);
	expect(of('centres').messages).toEqual([
		'1 centre is in no locality: none is given, and no neighbourhood, nor reach area, that the neighbourhoods file has.'
	]);
});

test('a telephone number among scores is no score, and the files beside it are not lost', async () => {
	const enrolment = (id: string, before: number | string): ExtractRow => ({
		enrolment_id: id,
		programme: 'Confident Parents',
		course_id: 'K1',
		centre_id: 'P',
		parent_id: id,
		started_on: '2023-05-01',
		ended_on: '2023-07-01',
		sessions_planned: 10,
		sessions_attended: 9,
		tool: 'topse',
		pre_score: before,
		post_score: 350
	});
	const of = await linked(
		neighbourhoods,
		centres,
		csvFile('programme-enrolments.csv', [enrolment('1', 300), enrolment('2', '07700900123456')])
	);
	expect(of('programme-enrolments')).toMatchObject({ rowsUsed: 2 });
	expect(of('programme-enrolments').messages.join(' ')).toContain('pre_score');
	expect(of('centres').rowsUsed).toBe(3);
});
