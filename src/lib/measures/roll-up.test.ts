import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { breakdownById } from '$lib/catalogue/breakdowns';
import { measuresWithUnits } from '$lib/catalogue/definitions';
import { openWasmInNode } from '$lib/database/wasm-in-node';
import { contracts } from '$lib/extracts/contracts';
import { countedFrom } from '$lib/extracts/counted-from';
import { linkReferences } from '$lib/extracts/references';
import { createTypedTables } from '$lib/extracts/typed-table';
import { sql } from '$lib/sql';
import type { Engine } from '$lib/sql';

import { linkTables } from './linked-tables';
import { createObservationTable } from './observation-table';
import { rollUp } from './roll-up';

let engine: Engine;

beforeAll(async () => {
	engine = await openWasmInNode();
	await createTypedTables(engine, contracts);
	await createObservationTable(engine);
	await engine.lock();
	await linkReferences(engine, new Map());
	await linkTables(engine, countedFrom);
});
afterAll(() => engine.close());

describe.each(measuresWithUnits.map((measure) => [measure.id, measure] as const))(
	'%s',
	(_, measure) => {
		test('is prepared against the empty typed tables', async () => {
			const plan = await engine.rows<object>(sql`EXPLAIN ${rollUp(measure)}`);
			expect(plan.length).toBeGreaterThan(0);
		});

		test('yields no row from the empty typed tables, and fits the observation table', async () => {
			await engine.run(sql`INSERT INTO observation ${rollUp(measure)}`);
			expect(await engine.rows(sql`SELECT * FROM observation`)).toEqual([]);
		});

		test('yields the columns that its place, figure and breakdowns call for', async () => {
			const columns = (
				await engine.rows<{ column_name: string }>(sql`DESCRIBE ${measure.units}`)
			).map(({ column_name }) => column_name);
			const place = { lsoa: 'lsoa_code', centre: 'centre_id', locality: 'locality_code' }[
				measure.place
			];
			// The fifth of deprivation comes with the neighbourhood.
			const own = measure.breakdowns
				.filter((id) => id !== 'imd-quintile-national')
				.map((id) => breakdownById(id).column);
			expect(columns).toEqual(
				expect.arrayContaining([
					'unit_id',
					'period_id',
					'period_kind',
					'numerator',
					'denominator',
					place,
					...own
				])
			);
		});
	}
);

test('a measure divided by deprivation is counted by neighbourhood, which is what has a fifth', () => {
	const divided = measuresWithUnits.filter(({ breakdowns }) =>
		breakdowns.includes('imd-quintile-national')
	);
	expect(divided.filter(({ place }) => place !== 'lsoa')).toEqual([]);
});
