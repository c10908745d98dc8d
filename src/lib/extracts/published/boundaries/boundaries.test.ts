import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import { openWasmInNode } from '$lib/database/wasm-in-node';
import { sql } from '$lib/sql';
import type { Engine } from '$lib/sql';

import { rowsSetAside } from '../../load-report';
import type { LoadReport } from '../../load-report';
import { textFile } from '../text-file.test-data';
import { boundaries } from './boundaries';
import { readBoundaries } from './read-boundaries';

let engine: Engine;

beforeAll(async () => {
	engine = await openWasmInNode();
	await engine.lock();
});
afterAll(() => engine.close());
beforeEach(() => engine.run(sql`DROP TABLE IF EXISTS boundary`));

const square = {
	type: 'Polygon',
	coordinates: [
		[
			[-1.4, 52.6],
			[-1.3, 52.6],
			[-1.3, 52.7],
			[-1.4, 52.6]
		]
	]
};
const shape = (properties: object, geometry: object | null = square) => ({
	type: 'Feature',
	properties,
	geometry
});
const barwell = { LSOA11CD: 'E01025817', LSOA11NM: 'Hinckley and Bosworth 008A, "Barwell"' };

async function load(document: object | string): Promise<LoadReport> {
	const text = typeof document === 'string' ? document : JSON.stringify(document);
	expect(boundaries.recognises(text.slice(0, 65_536))).toBe(true);
	const report = await boundaries.load(engine, textFile('map.json', text), {
		loadedAt: undefined,
		isIllustrative: false
	});
	expect(report.problems.reduce((sum, { rows }) => sum + rows, 0)).toBe(rowsSetAside(report));
	return report;
}

test('the shapes of GeoJSON are read back as they stood', async () => {
	const report = await load({ type: 'FeatureCollection', features: [shape(barwell)] });
	expect(await readBoundaries(engine)).toEqual([
		{ areaId: 'E01025817', name: 'Hinckley and Bosworth 008A, "Barwell"', geometry: square }
	]);
	expect(report).toMatchObject({
		rowsIn: 1,
		rowsUsed: 1,
		source: { licence: 'Open Government Licence v3.0' }
	});
});

test('the shapes of TopoJSON are put together from their arcs', async () => {
	await load({
		type: 'Topology',
		objects: {
			districts: {
				type: 'GeometryCollection',
				geometries: [
					{ type: 'Polygon', id: 'E07000132', properties: { LAD24NM: 'Hinckley' }, arcs: [[0]] }
				]
			}
		},
		arcs: [
			[
				[0, 0],
				[10, 0],
				[0, 10],
				[-10, -10]
			]
		],
		transform: { scale: [0.01, 0.01], translate: [-1, 52] }
	});
	const [found] = await readBoundaries(engine);
	expect(found).toMatchObject({ areaId: 'E07000132', name: 'Hinckley' });
	expect(found?.geometry.coordinates).toEqual([
		[
			[-1, 52],
			[-0.9, 52],
			[-0.9, 52.1],
			[-1, 52]
		]
	]);
});

test('a shape without a code or an area, and one given twice, are set aside', async () => {
	const moved = { ...square, coordinates: [[...square.coordinates[0]!].reverse()] };
	const report = await load({
		type: 'FeatureCollection',
		features: [
			shape(barwell),
			shape(barwell),
			shape(barwell, moved),
			shape({ LSOA11CD: 'here', LSOA11NM: 'Somewhere' }),
			shape({ LSOA11CD: 'E01025818', LSOA11NM: 'Nothing' }, null),
			shape({ LSOA11CD: 'E01025819' }, { type: 'Point', coordinates: [-1, 52] })
		]
	});
	expect(report).toMatchObject({ rowsIn: 6, rowsUsed: 1 });
	expect(report.problems.map(({ message }) => message).sort()).toEqual([
		'1 row gives another shape for a place that an earlier one gives: “Hinckley and Bosworth 008A, "Barwell"” (1).',
		'1 row has no ONS code among its properties: “Somewhere” (1).',
		'1 row repeats an earlier row: “Hinckley and Bosworth 008A, "Barwell"” (1).',
		'2 rows have no area: their shapes are empty, points or lines: “E01025818 Nothing” (1), “E01025819 a shape without a name” (1).'
	]);
});

test('a map in metres, one cut short and one without shapes are refused', async () => {
	const metres = { type: 'Polygon', coordinates: [[[440000, 300000]]] };
	await expect(
		load({ type: 'FeatureCollection', features: [shape(barwell, metres)] })
	).rejects.toThrow(/British National Grid/);
	await expect(load('{"type": "FeatureCollection", "features": [')).rejects.toThrow(
		/cannot be read/
	);
	await expect(load({ type: 'FeatureCollection', features: [] })).rejects.toThrow(/no row/);
});

test('a later file takes the place of an earlier one for the places it has', async () => {
	await load({
		type: 'FeatureCollection',
		features: [shape(barwell), shape({ LSOA11CD: 'E01025818' })]
	});
	await load({ type: 'FeatureCollection', features: [shape({ LSOA11CD: 'E01025817' })] });
	expect((await readBoundaries(engine)).map(({ areaId, name }) => [areaId, name])).toEqual([
		['E01025817', undefined],
		['E01025818', undefined]
	]);
});

test('other JSON is not recognised', () => {
	expect(boundaries.recognises('{"rows": []}')).toBe(false);
	expect(boundaries.recognises('type,FeatureCollection')).toBe(false);
});
