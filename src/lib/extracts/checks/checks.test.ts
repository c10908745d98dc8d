import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';

import { openWasmInNode } from '$lib/database/wasm-in-node';
import { goalsSince2021 } from '$lib/catalogue/profile-goals';
import type { Engine, SourceFile } from '$lib/sql';
import { Workshop } from '$lib/state/workshop';

import { csvFile } from '../../../../tests/support/extract-files';
import type { ExtractRow } from '../../../../tests/support/extract-files';
import { testOrigin } from '../../../../tests/support/loaded-workshop';
import { centreRows, centres, neighbourhoods } from '../../../../tests/support/small-county';

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

/** The notes on an extract, with the first example of each. */
async function notes(extract: string, ...files: readonly SourceFile[]) {
	await workshop.add(files, { origin: testOrigin });
	const report = workshop.reports.find(({ source }) => source?.id === extract)!;
	return report.problems.map(({ message, examples }) => [message, examples[0]?.found]);
}

const registration = (id: string, more: ExtractRow = {}): ExtractRow => ({
	child_id: id,
	family_id: 'F',
	centre_id: 'P',
	registered_on: '2023-05-01',
	date_of_birth: '2022-04-01',
	lsoa_code: 'A',
	...more
});
const registrations = (...rows: readonly ExtractRow[]) => csvFile('registrations.csv', rows);
const contacts = (...days: readonly string[]) =>
	csvFile(
		'contacts.csv',
		days.map((day, i) => ({
			contact_id: i,
			child_id: String(i),
			centre_id: 'Q',
			contact_date: day,
			contact_type: 'attended'
		}))
	);

test('a birthday after the last registration is told of', async () => {
	expect(
		await notes(
			'registrations',
			registrations(registration('1'), registration('2', { date_of_birth: '2023-05-02' }))
		)
	).toEqual([
		['1 row has a birthday after the last registration in the file.', '2, born 2023-05-02']
	]);
});

test('a child registered before birth is told of', async () => {
	const early = registration('1', { date_of_birth: '2023-04-30', registered_on: '2023-04-29' });
	expect(await notes('registrations', registrations(early, registration('2')))).toEqual([
		['1 row was registered before the child was born.', '1, registered 2023-04-29, born 2023-04-30']
	]);
});

test('a child registered on its fifth birthday is told of, a day before is not', async () => {
	const five = registration('1', { date_of_birth: '2018-05-01' });
	const four = registration('2', { date_of_birth: '2018-05-02' });
	expect(await notes('registrations', registrations(five, four))).toEqual([
		[
			'1 row is of a child who was five or older when registered.',
			'1, registered 2023-05-01, born 2018-05-01'
		]
	]);
});

test('contacts before the opening and after the closure are told of', async () => {
	const centre = csvFile('centres.csv', [{ ...centreRows[1]!, closed_on: '2024-03-31' }]);
	expect(
		await notes(
			'contacts',
			centre,
			contacts('2023-11-30', '2023-12-01', '2024-03-31', '2024-04-01')
		)
	).toEqual([
		[
			'1 row is of a contact before the centre had opened.',
			'Quarry, opened 2023-12-01, seen 2023-11-30'
		],
		[
			'1 row is of a contact after the centre had closed.',
			'Quarry, closed 2024-03-31, seen 2024-04-01'
		]
	]);
});

test('a home outside every reach area is told of', async () => {
	const reach = csvFile('reach-areas.csv', [
		{ centre_id: 'P', lsoa_code: 'A', valid_from: '2020-04-01' }
	]);
	expect(
		await notes(
			'registrations',
			centres,
			reach,
			registrations(registration('1'), registration('2', { lsoa_code: 'B' }))
		)
	).toEqual([['1 row is of a child who lives outside every reach area.', 'B']]);
});

test('a child who moved between registrations is told of', async () => {
	expect(
		await notes(
			'registrations',
			registrations(
				registration('1', { link_id: 'L' }),
				registration('2', { link_id: 'L', lsoa_code: 'B' })
			)
		)
	).toEqual([
		['2 registrations are 1 child after linking.', undefined],
		['1 child moved between registrations.', 'L']
	]);
});

test('a result without every goal of its year is told of', async () => {
	const result = (pupil: string, goals: ExtractRow): ExtractRow => ({
		pupil_id: pupil,
		academic_year: '2023/24',
		lsoa_code: 'A',
		...Object.fromEntries(goalsSince2021.map(([name]) => [name, '2'])),
		...goals
	});
	expect(
		await notes(
			'early-years-profile',
			csvFile('early-years-profile.csv', [
				result('whole', {}),
				result('absent', { COM_E01: '' }),
				result('not assessed', { EXP_E17: 'A' })
			])
		)
	).toContainEqual([
		'2 results have not every goal of the year’s own profile, so that they count in no figure.',
		'absent of 2023/24'
	]);
});

test('a dose before birth is told of', async () => {
	const dose = {
		patient_id: '1',
		date_of_birth: '2022-04-01',
		vaccine: 'MMR',
		dose_date: '2022-03-31',
		status: 'given'
	};
	expect(
		await notes('immunisations', csvFile('immunisations.csv', [{ ...dose, lsoa_code: 'A' }]))
	).toEqual([
		['1 row has a dose before the child was born.', '1, given 2022-03-31, born 2022-04-01']
	]);
});

test('a number of a child that stands beside two dates of birth is told of, and one beside the same date twice is not', async () => {
	const dose = (child: string, born: string, day: string) => ({
		patient_id: child,
		date_of_birth: born,
		lsoa_code: 'A',
		vaccine: 'MMR',
		dose_date: day,
		status: 'given'
	});
	const doses = [
		dose('1', '2023-01-10', '2024-01-15'),
		dose('1', '2023-11-22', '2024-11-25'),
		dose('2', '2023-02-10', '2024-02-15'),
		dose('2', '2023-02-10', '2026-05-15')
	];
	expect(await notes('immunisations', csvFile('immunisations.csv', doses))).toEqual([
		[
			'1 child has more than one date of birth under one number.',
			'1, born 2023-01-10 and 2023-11-22'
		]
	]);
});

test('a review before birth is told of', async () => {
	const review = {
		patient_id: '1',
		date_of_birth: '2022-04-01',
		lsoa_code: 'A',
		review: 'new-birth',
		reviewed_on: '2022-03-31'
	};
	expect(
		await notes('health-visitor-reviews', csvFile('health-visitor-reviews.csv', [review]))
	).toEqual([
		['1 row has a review before the child was born.', '1, reviewed 2022-03-31, born 2022-04-01']
	]);
});

test('a session with more attendances than places is told of', async () => {
	const session = (id: string, attendances: number) => ({
		session_id: id,
		centre_id: 'P',
		session_date: '2023-06-01',
		activity: 'Play',
		lead_agency: 'centre',
		capacity: 10,
		attendances
	});
	expect(
		await notes('sessions', csvFile('sessions.csv', [session('1', 10), session('2', 11)]))
	).toEqual([['1 row has more attendances than places.', '2: 11 of 10']]);
});

test('more seen than live in a neighbourhood is told of, the worst first', async () => {
	const population = csvFile(
		'population.csv',
		['A', 'B'].map((lsoa_code) => ({ lsoa_code, year: 2023, age: 1, people: 1 }))
	);
	const reach = csvFile('reach-areas.csv', [
		{ centre_id: 'Q', lsoa_code: 'A', valid_from: '2020-04-01' }
	]);
	const seen = registrations(
		registration('0'),
		registration('1'),
		registration('2', { lsoa_code: 'B' })
	);
	const [[message, worst] = []] = await notes(
		'population',
		neighbourhoods,
		centres,
		reach,
		population,
		seen,
		contacts('2023-12-05', '2023-12-05', '2023-12-05')
	);
	expect(message).toMatch(/^In 2 cases, .* more under-fives were seen than live there/);
	expect(worst).toBe('A in 2023/24: 2 seen, 1 live there');
});

test('a grand total that the rows do not add up to is told of, one that they do is not', async () => {
	const volunteer = (id: string, sessions_given: number | string) => ({
		volunteer_id: id,
		centre_id: id === 'Total' ? '' : 'P',
		financial_year: id === 'Total' ? '' : '2023/24',
		sessions_given
	});
	const file = (total: string) =>
		csvFile('volunteers.csv', [
			volunteer('V1', 2000),
			volunteer('V2', 590),
			volunteer('Total', total)
		]);
	expect(await notes('volunteers', file('2,592'))).toEqual([
		[
			'The totals row of volunteers.csv says 2,592 for “sessions_given”; the rows that are used give 2,590.',
			undefined
		]
	]);
	for (const { id } of workshop.reports) await workshop.remove(id, { origin: testOrigin });
	expect(await notes('volunteers', file('2,590'))).toEqual([]);
});

const places = (year: number, taken: number): readonly ExtractRow[] =>
	Array.from({ length: 120 }, (_, i) => ({
		place_id: `${year}-${i}`,
		headcount_on: `${year}-01-15`,
		lsoa_code: 'A',
		has_place: i < taken
	}));

test('a share far from England’s, or from that of the year before, is told of', async () => {
	const far = await notes(
		'funded-places',
		neighbourhoods,
		centres,
		csvFile('funded-places.csv', places(2024, 12))
	);
	expect(far).toEqual([
		[
			'“Funded two-year-old take-up” comes to 10.0% in E10000001 for 2023/24, where England had 75.0% in 2023/24.',
			undefined
		]
	]);
	for (const { id } of workshop.reports) await workshop.remove(id, { origin: testOrigin });
	const fallen = await notes(
		'funded-places',
		neighbourhoods,
		centres,
		csvFile('funded-places.csv', [...places(2023, 96), ...places(2024, 62)])
	);
	expect(fallen).toEqual([
		[
			'“Funded two-year-old take-up” comes to 51.7% in E10000001 for 2023/24, where it was 80.0% in 2022/23.',
			undefined
		]
	]);
});
