import { afterAll, beforeAll, expect, test } from 'vitest';

import { openWasmInNode } from '$lib/database/wasm-in-node';
import { sql } from '$lib/sql';
import type { Engine } from '$lib/sql';

import { workingDays } from './working-days';

let engine: Engine;

beforeAll(async () => {
	engine = await openWasmInNode();
	await engine.run(workingDays);
});
afterAll(() => engine.close());

test('every day of six years after every tenth is as far as a count of the days by hand says, whatever dates beside it are not known', async () => {
	const rows = await engine.rows<{ since: string; until: string | null; days: number | null }>(sql`
		SELECT CAST(since AS VARCHAR) AS since, CAST(until AS VARCHAR) AS until, working_days(since, until) AS days FROM (
			SELECT DATE '2019-12-01' + CAST(10 * i AS INTEGER) AS since, CASE WHEN j % 7 <> 3 THEN DATE '2019-12-01' + CAST(10 * i + j AS INTEGER) END AS until
			FROM range(220) a(i), range(-2, 40) b(j))`);
	expect(rows).toHaveLength(220 * 42);
	const wrong = rows.filter(
		({ since, until, days }) => days !== (until === null ? null : countedByHand(since, until))
	);
	expect(wrong).toEqual([]);
});

// Written out from gov.uk/bank-holidays.
const closed = new Set(
	`2019-12-25 2019-12-26 2020-01-01 2020-04-10 2020-04-13 2020-05-08 2020-05-25 2020-08-31 2020-12-25 2020-12-28
	2021-01-01 2021-04-02 2021-04-05 2021-05-03 2021-05-31 2021-08-30 2021-12-27 2021-12-28
	2022-01-03 2022-04-15 2022-04-18 2022-05-02 2022-06-02 2022-06-03 2022-08-29 2022-09-19 2022-12-26 2022-12-27
	2023-01-02 2023-04-07 2023-04-10 2023-05-01 2023-05-08 2023-05-29 2023-08-28 2023-12-25 2023-12-26
	2024-01-01 2024-03-29 2024-04-01 2024-05-06 2024-05-27 2024-08-26 2024-12-25 2024-12-26
	2025-01-01 2025-04-18 2025-04-21 2025-05-05 2025-05-26 2025-08-25 2025-12-25 2025-12-26 2026-01-01`.split(
		/\s+/
	)
);

function countedByHand(since: string, until: string): number {
	let days = 0;
	const at = new Date(since);
	while (at < new Date(until)) {
		at.setUTCDate(at.getUTCDate() + 1);
		const isWeekday = at.getUTCDay() % 6 !== 0;
		if (isWeekday && !closed.has(at.toISOString().slice(0, 10))) days += 1;
	}
	return days;
}
