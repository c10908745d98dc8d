import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import { sql } from '$lib/sql';

import { PublishedBench } from '../../../../../tests/support/published-bench';
import { FileRefused } from '../../problem';
import { createPublishedTables, removePublished } from '../published-tables';
import { readStatisticalNeighbours } from './read-statistical-neighbours';
import { statisticalNeighbours } from './statistical-neighbours';

let bench: PublishedBench;

beforeAll(async () => {
	bench = await PublishedBench.open();
});
afterAll(() => bench.close());
beforeEach(async () => {
	await bench.clear();
	await bench.engine.run(sql`DROP TABLE IF EXISTS statistical_neighbour`);
	await createPublishedTables(bench.engine);
});

const columns = 'la_number,la_name,neighbour_rank,neighbour,proximity';
const load = (...lines: readonly string[]) => bench.load(statisticalNeighbours, columns, ...lines);

test('neighbours are read back by code, the most like first', async () => {
	const report = await load(
		'855,Leicestershire,2,931,Close',
		'855,Leicestershire,1,937,Very close',
		'815,North Yorkshire,1,855,Close'
	);
	expect(await readStatisticalNeighbours(bench.engine)).toEqual([
		{ areaId: 'E06000065', neighbourId: 'E10000018', rank: 1 },
		{ areaId: 'E10000018', neighbourId: 'E10000031', rank: 1 },
		{ areaId: 'E10000018', neighbourId: 'E10000025', rank: 2 }
	]);
	expect(report).toMatchObject({ rowsIn: 3, rowsUsed: 3, problems: [] });
});

test('every row that is not used is set aside with a reason', async () => {
	const report = await load(
		'855,Leicestershire,1,937,Very close',
		'855,Leicestershire,1,937,Very close',
		'855,Leicestershire,1,931,Close',
		'855,Leicestershire,first,878,Close',
		'855,Leicestershire,3,855,Close',
		'855,Leicestershire,4,,Close',
		'000,Atlantis,1,855,Close'
	);
	expect(report).toMatchObject({ rowsIn: 7, rowsUsed: 1 });
	expect(report.problems.map(({ rows, column }) => [rows, column])).toEqual([
		[2, 'la_number'],
		[2, 'neighbour_rank'],
		[1, 'neighbour_rank'],
		[1, undefined]
	]);
});

test('a later file takes the place of an earlier one for the authorities it names', async () => {
	await load('855,Leicestershire,1,937,Close', '931,Oxfordshire,1,855,Close');
	const later = await load('855,Leicestershire,1,878,Close');
	expect(
		(await readStatisticalNeighbours(bench.engine)).map(({ neighbourId }) => neighbourId)
	).toEqual(['E10000008', 'E10000018']);
	await removePublished(bench.engine, later.source!.id);
	expect(await readStatisticalNeighbours(bench.engine)).toHaveLength(1);
});

test('a file of which no row can be used is refused and what was loaded stays', async () => {
	await load('855,Leicestershire,1,937,Close');
	await expect(load('000,Atlantis,1,855,Close')).rejects.toThrow(FileRefused);
	expect(await readStatisticalNeighbours(bench.engine)).toHaveLength(1);
});
