import { sql } from '$lib/sql';
import type { Connection } from '$lib/sql';

/** Makes the observation table, empty. The columns are those of `Observation`. */
export async function createObservationTable(connection: Connection): Promise<void> {
	await connection.run(sql`CREATE OR REPLACE TABLE observation (
		measure_id VARCHAR, area_id VARCHAR, area_level VARCHAR,
		period_id VARCHAR, period_kind VARCHAR,
		breakdown VARCHAR, category VARCHAR,
		numerator DOUBLE, denominator DOUBLE, value DOUBLE, spread DOUBLE,
		basis VARCHAR, status VARCHAR, source_id VARCHAR)`);
}
