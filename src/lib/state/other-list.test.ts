import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';

import { openWasmInNode } from '$lib/database/wasm-in-node';
import { sql } from '$lib/sql';
import type { Engine, SourceFile } from '$lib/sql';

import { csvFile } from '../../../tests/support/extract-files';
import { testOrigin } from '../../../tests/support/loaded-workshop';
import { Workshop } from './workshop';

const options = { origin: testOrigin };
let engine: Engine;
let workshop: Workshop;

beforeAll(async () => {
	engine = await openWasmInNode();
	workshop = await Workshop.on(engine);
});
afterAll(() => engine.close());
afterEach(async () => {
	for (const { id } of [...workshop.reports].reverse()) await workshop.remove(id, options);
});

const load = async (file: SourceFile) => (await workshop.add([file], options)).reports[0]!;

const contact = (id: string, child: string, day: string) => ({
	contact_id: id,
	child_id: child,
	centre_id: 'C1',
	contact_date: day,
	contact_type: 'attended'
});

/** Contacts of as many children on as many days, each in a month of 2025. */
const attendance = (numbers: readonly number[], prefix = 'A') =>
	numbers.map((n) =>
		contact(`${prefix}${n}`, `K${n}`, `2025-${String((n % 9) + 1).padStart(2, '0')}-15`)
	);
const upTo = (last: number, from = 1) =>
	Array.from({ length: last - from + 1 }, (_, i) => from + i);

async function childrenSeen(): Promise<number> {
	const [{ n }] = (await engine.rows<{ n: number }>(
		sql`SELECT count(DISTINCT child_id) AS n FROM contact`
	)) as [{ n: number }];
	return n;
}

async function registered(): Promise<readonly string[]> {
	const rows = await engine.rows<{ id: string }>(
		sql`SELECT child_id AS id FROM registration ORDER BY id`
	);
	return rows.map(({ id }) => id);
}

const registration = (id: string, day: string, born: string) => ({
	child_id: id,
	family_id: `F${id}`,
	centre_id: 'C1',
	registered_on: day,
	date_of_birth: born,
	lsoa_code: 'A'
});

describe('a file with no row of those loaded before for its centres and days', () => {
	test('counts beside them, and says that nothing was taken away and what to do', async () => {
		await load(csvFile('attendance.csv', attendance(upTo(10))));
		const report = await load(
			csvFile('outreach.csv', [
				contact('V1', 'K11', '2025-01-15'),
				contact('V2', 'K12', '2025-09-15')
			])
		);
		expect(report.details!.update).toEqual({ added: 2, changed: 0, same: 0, gone: 0 });
		expect(await childrenSeen()).toBe(12);
		expect(report.problems).toMatchObject([
			{
				severity: 'note',
				message:
					'outreach.csv has none of the 10 rows that were loaded before for the same centres and days: it counts beside them as another list, and nothing was taken away.'
			}
		]);
		expect(report.problems[0]!.advice).toContain('remove that one');
	});

	test('leaves children registered in another system on the books', async () => {
		await load(
			csvFile('registrations.csv', [
				registration('K01', '2024-03-01', '2023-01-10'),
				registration('K02', '2024-03-01', '2023-02-10')
			])
		);
		const report = await load(
			csvFile('second-system.csv', [
				registration('S1', '2024-02-01', '2023-05-05'),
				registration('S2', '2024-04-01', '2023-06-06')
			])
		);
		expect(report.details!.update).toMatchObject({ added: 2, gone: 0 });
		expect(await registered()).toEqual(['K01', 'K02', 'S1', 'S2']);
	});

	test('says nothing where its days are others', async () => {
		await load(csvFile('april.csv', [contact('A1', 'K1', '2025-04-01')]));
		const report = await load(csvFile('may.csv', [contact('A2', 'K1', '2025-05-01')]));
		expect(report.problems).toEqual([]);
		expect(await childrenSeen()).toBe(1);
	});

	test('stays when a later export of the first comes, which takes away only what is gone from the first', async () => {
		await load(csvFile('attendance.csv', attendance(upTo(10))));
		await load(csvFile('outreach.csv', attendance(upTo(30, 21), 'V')));
		const report = await load(
			csvFile('attendance-june.csv', attendance([1, 2, 3, 4, 5, 6, 8, 9, 10, 11]))
		);
		expect(report.details!.update).toEqual({ added: 1, changed: 0, same: 9, gone: 1 });
		expect(report.problems).toEqual([]);
		expect(await childrenSeen()).toBe(20);
		const further = await load(csvFile('attendance-july.csv', attendance(upTo(11, 2))));
		expect(further.details!.update).toEqual({ added: 1, changed: 0, same: 9, gone: 1 });
		expect(await childrenSeen()).toBe(20);
	});
});

describe('a file with few of the rows loaded before for its centres and days', () => {
	test('takes none away, and says how many it has', async () => {
		await load(csvFile('attendance.csv', attendance(upTo(20))));
		const report = await load(csvFile('visits.csv', attendance([1, 9, 17, 31])));
		expect(report.details!.update).toEqual({ added: 1, changed: 0, same: 3, gone: 0 });
		expect(await childrenSeen()).toBe(21);
		expect(report.problems).toMatchObject([
			{
				severity: 'note',
				message:
					'visits.csv has only 3 of the 20 rows that were loaded before for the same centres and days: it counts beside them as another list, and nothing was taken away.'
			}
		]);
	});
});

describe('a later export of the same list', () => {
	test('takes away what is gone, and says so as a notice where it is much', async () => {
		await load(csvFile('attendance.csv', attendance(upTo(40))));
		const report = await load(csvFile('attendance-june.csv', attendance(upTo(29))));
		expect(report.details!.update).toEqual({ added: 0, changed: 0, same: 29, gone: 11 });
		expect(await childrenSeen()).toBe(29);
		expect(report.problems).toMatchObject([
			{
				severity: 'note',
				rows: 11,
				message:
					'11 of the 40 rows that were loaded before for the same centres and days are not in attendance-june.csv, and were taken out.'
			}
		]);
	});

	test('says no more than the number where ten are gone', async () => {
		await load(csvFile('attendance.csv', attendance(upTo(40))));
		const report = await load(csvFile('attendance-june.csv', attendance(upTo(30))));
		expect(report.details!.update).toMatchObject({ same: 30, gone: 10 });
		expect(report.problems).toEqual([]);
	});

	test('can be told to leave what is gone, and to take it away after all', async () => {
		await load(csvFile('attendance.csv', attendance(upTo(10))));
		const { id, details } = await load(csvFile('june.csv', attendance([1, 2, 3, 4, 5, 6, 8, 9])));
		expect(details!.cleaned).toMatchObject([{ kind: 'gone-row', rows: 2 }]);
		const { mapping } = details!;
		const undone = { ...mapping.choices, undone: ['gone-row' as const] };
		await workshop.change(id, { ...mapping, choices: undone }, options);
		expect(await childrenSeen()).toBe(10);
		expect(workshop.reports.at(-1)!.details).toMatchObject({ cleaned: [], update: { gone: 0 } });
		await workshop.change(id, mapping, options);
		expect(await childrenSeen()).toBe(8);
	});
});

describe('a file whose numbers stand for other rows', () => {
	const first = csvFile(
		'attendance.csv',
		upTo(10).map((n) => contact(String(n), `K${n}`, '2025-10-01'))
	);
	const other = csvFile('outreach.csv', [
		contact('1', 'K11', '2025-05-01'),
		contact('2', 'K12', '2025-05-02'),
		contact('77', 'K13', '2025-05-03')
	]);

	test('is refused, with how many and what to do, and leaves what was there', async () => {
		await load(first);
		const report = await load(other);
		expect(report.source).toBeUndefined();
		expect(report.problems).toMatchObject([
			{
				severity: 'refused',
				column: 'contact_id',
				message:
					'outreach.csv has 2 rows with the same “contact_id” as rows loaded before, but with another “child_id” and “contact_date”: one would overwrite the other.'
			}
		]);
		expect(await childrenSeen()).toBe(10);
		expect(workshop.reports).toHaveLength(1);
	});

	test('is loaded where the numbers of most stand for the same', async () => {
		await load(first);
		const report = await load(
			csvFile('november.csv', [
				...upTo(9).map((n) => contact(String(n), `K${n}`, '2025-10-01')),
				contact('10', 'K99', '2025-10-02')
			])
		);
		expect(report.details!.update).toMatchObject({ changed: 1, same: 9, gone: 0 });
		expect(report.problems).toEqual([]);
	});

	test('says which rows of another list it replaced where it is a later export of the first', async () => {
		await load(csvFile('attendance.csv', attendance(upTo(10), '')));
		await load(
			csvFile(
				'outreach.csv',
				attendance(upTo(14, 13), '').map((row, i) => ({ ...row, contact_id: String(11 + i) }))
			)
		);
		const report = await load(csvFile('attendance-june.csv', attendance(upTo(11), '')));
		expect(report.details!.update).toMatchObject({ changed: 1, same: 10 });
		expect(report.problems.map(({ message }) => message)).toEqual([
			'1 row of attendance-june.csv has the “contact_id” of a row of another list loaded before, with another “child_id” and “contact_date”, and replaced it.'
		]);
	});

	test('is refused for children too, who would count as one', async () => {
		await load(csvFile('registrations.csv', [registration('1', '2024-03-01', '2023-01-10')]));
		const report = await load(
			csvFile('second.csv', [registration('1', '2024-02-01', '2023-05-05')])
		);
		expect(report.problems).toMatchObject([{ severity: 'refused', column: 'child_id' }]);
		expect(await registered()).toEqual(['1']);
	});
});
