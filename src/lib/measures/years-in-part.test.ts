import { afterEach, describe, expect, test } from 'vitest';

import type { Figures } from '$lib/readings/figures';
import type { Engine } from '$lib/sql';
import { openWasmInNode } from '$lib/database/wasm-in-node';
import { Workshop } from '$lib/state/workshop';

import { csvFile } from '../../../tests/support/extract-files';
import type { ExtractRow } from '../../../tests/support/extract-files';
import { countsAt } from '../../../tests/support/loaded-workshop';
import { authority, centres, neighbourhoods } from '../../../tests/support/small-county';

const dayInMs = 86_400_000;

/** Every so many days from one to another, ISO. */
function days(from: string, to: string, step = 1): readonly string[] {
	const first = Date.parse(from);
	return Array.from({ length: Math.floor((Date.parse(to) - first) / dayInMs / step) + 1 }, (_, i) =>
		new Date(first + i * step * dayInMs).toISOString().slice(0, 10)
	);
}

const population = csvFile(
	'population.csv',
	[2022, 2023, 2024].flatMap((year) =>
		[0, 1, 2, 3, 4].map((age) => ({ lsoa_code: 'A', year, age, people: 20 }))
	)
);
const registrations = csvFile('registrations.csv', [
	{
		child_id: 'c',
		family_id: 'f',
		centre_id: 'P',
		registered_on: '2023-04-01',
		date_of_birth: '2022-06-01',
		lsoa_code: 'A'
	}
]);

function contacts(on: readonly string[], more: readonly ExtractRow[] = []) {
	return csvFile('contacts.csv', [
		...on.map((contact_date, i) => contact(i, contact_date)),
		...more.map((row, i) => ({ ...contact(1e6 + i, ''), ...row }))
	]);
}

function contact(i: number, contact_date: string): ExtractRow {
	return {
		contact_id: `${i}`,
		child_id: 'c',
		centre_id: 'P',
		contact_date,
		contact_type: 'attended'
	};
}

let engine: Engine | undefined;
afterEach(async () => engine?.close());

async function loaded(files: Parameters<Workshop['add']>[0], loadedAt?: string) {
	engine = await openWasmInNode();
	const workshop = await Workshop.on(engine);
	await workshop.add(files, { origin: { loadedAt, isIllustrative: false } });
	const figures = await workshop.figures();
	const report = workshop.reports.at(-1)!;
	return { figures, report, said: report.problems.map(({ message }) => message) };
}

function years(figures: Figures, measureId: string): readonly string[] {
	return ['2022/23', '2023/24', '2024/25', '2025/26'].filter((periodId) =>
		countsAt(figures, { measureId, areaId: authority, periodId, periodKind: 'financial-year' })
	);
}

const county = [neighbourhoods, centres, population, registrations];

describe('contacts', () => {
	test('that begin on 1 January make no figure of that year, and the report says why', async () => {
		const { figures, said } = await loaded([...county, contacts(days('2024-01-01', '2025-03-31'))]);
		expect(years(figures, 'reach-seen')).toEqual(['2024/25']);
		expect(years(figures, 'attenders')).toEqual([]);
		expect(said).toContain(
			'Its contacts run from 1 January 2024 to 31 March 2025: the year 2023/24 is there only in part, and no figure of it is made.'
		);
	});

	test('that begin within a year tell all the same who was on the books at its end', async () => {
		const { figures } = await loaded([...county, contacts(days('2024-01-01', '2025-03-31'))]);
		expect(years(figures, 'reach-registered')).toEqual(['2023/24', '2024/25']);
	});

	test('that end in a year make no figure of it, nor of the books at its end', async () => {
		const { figures, said } = await loaded([...county, contacts(days('2023-04-01', '2024-11-30'))]);
		expect(years(figures, 'reach-seen')).toEqual(['2023/24']);
		expect(years(figures, 'reach-registered')).toEqual(['2023/24']);
		expect(years(figures, 'unreached-under-fives')).toEqual(['2023/24']);
		expect(said.join(' ')).toContain('the year 2024/25 is there only in part');
	});

	test('that begin and end within three weeks of a year are whole, as are a few that nothing can be told of', async () => {
		const { figures, said } = await loaded([...county, contacts(days('2023-04-17', '2024-03-14'))]);
		expect(years(figures, 'reach-seen')).toEqual(['2023/24']);
		expect(said).toEqual([]);
		await engine!.close();
		const few = await loaded([...county, contacts(['2023-06-01', '2023-06-08', '2023-06-15'])]);
		expect(years(few.figures, 'reach-seen')).toEqual(['2023/24']);
	});

	test.each<[string, ExtractRow]>([
		['missed', { contact_date: '2025-03-20', contact_type: 'missed' }],
		['cancelled', { contact_date: '2025-03-20', did_attend: false }]
	])('that were %s do not move the end of the data', async (_, row) => {
		const { figures, report } = await loaded([
			...county,
			contacts(days('2023-04-01', '2024-11-30'), [{ did_attend: '', ...row }])
		]);
		expect(report.source?.dataTo).toBe('2024-11-30');
		expect(years(figures, 'reach-seen')).toEqual(['2023/24']);
	});

	test('whose day had not come when the file was loaded are nobody seen, and are said', async () => {
		const { figures, report } = await loaded(
			[
				...county,
				contacts(
					days('2023-04-01', '2024-11-30'),
					days('2024-12-02', '2025-03-30', 7).map((contact_date) => ({ contact_date }))
				)
			],
			'2024-11-30'
		);
		expect(report.source?.dataTo).toBe('2024-11-30');
		expect(years(figures, 'reach-seen')).toEqual(['2023/24']);
		expect(report.details?.cleaned).toContainEqual(
			expect.objectContaining({ kind: 'lies-ahead', column: 'contact_date', rows: 17 })
		);
	});
});

test('referrals and sessions of a part of a year are not counted as a year', async () => {
	const referrals = csvFile(
		'referrals.csv',
		days('2024-01-01', '2025-03-31').map((received_on, i) => ({
			referral_id: `${i}`,
			centre_id: 'P',
			received_on,
			source: 'gp',
			first_contact_on: received_on
		}))
	);
	const sessions = csvFile(
		'sessions.csv',
		days('2024-01-01', '2025-03-31').map((session_date, i) => ({
			session_id: `${i}`,
			centre_id: 'P',
			session_date,
			activity: 'Stay and play',
			lead_agency: 'midwife',
			capacity: 10,
			attendances: 5
		}))
	);
	const { figures } = await loaded([neighbourhoods, centres, referrals, sessions]);
	const at = (measureId: string, periodId: string) =>
		countsAt(figures, {
			measureId,
			areaId: authority,
			periodId,
			periodKind: 'financial-year'
		});
	for (const id of [
		'referrals-by-source',
		'referral-response-days',
		'codelivered-sessions',
		'sessions-offered'
	])
		expect([id, at(id, '2023/24'), at(id, '2024/25') === undefined]).toEqual([
			id,
			undefined,
			false
		]);
});

describe('a birth cohort of three months', () => {
	test('is no year of first MMR doses, but is its quarter', async () => {
		const born = days('2022-01-01', '2022-03-31');
		const immunisations = csvFile(
			'immunisations.csv',
			born.map((date_of_birth, i) => ({
				patient_id: `${i}`,
				date_of_birth,
				lsoa_code: 'A',
				vaccine: 'MMR',
				dose_date: `2024-03-${10 + (i % 20)}`
			}))
		);
		const { figures, said } = await loaded([neighbourhoods, immunisations]);
		expect(years(figures, 'mmr1-24m')).toEqual([]);
		expect(
			countsAt(figures, {
				measureId: 'mmr1-24m',
				areaId: authority,
				periodId: '2023/24 Q4',
				periodKind: 'financial-quarter'
			})
		).toMatch(/\/90$/);
		expect(said).toContain(
			'Its children were born from 1 January 2022 to 31 March 2022: the year 2023/24 of those who turn two is there only in part, and no figure of it is made.'
		);
	});
});
