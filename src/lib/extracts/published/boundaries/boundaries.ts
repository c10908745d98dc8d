import { sql } from '$lib/sql';
import type { SourceFile } from '$lib/sql';

import { refusal } from '../../problem';
import { readDelimitedText } from '../../readers/delimited-text';
import { loadTable } from '../load-table';
import type { Reasons } from '../published-problems';
import { publishedRows } from '../published-rows';
import type { PublishedDocument } from '../published-source';
import { tableAsFile } from '../table-as-file';
import { boundaryFeatures, isInDegrees } from './boundary-features';
import type { BoundaryFeature } from './boundary-features';
import { createBoundaryTable } from './boundary-table';

const product = {
	id: 'published:boundaries',
	title: 'Boundaries, Office for National Statistics',
	publisher: 'Office for National Statistics'
};

/**
 * Boundaries as the Office for National Statistics publishes them, GeoJSON or
 * TopoJSON in longitude and latitude, into `boundary`: neighbourhoods,
 * districts or authorities, each by its ONS code. The code and the name are
 * the properties that end in CD and NM, such as `LSOA21CD`. Each shape counts
 * as a row; a later file takes the place of an earlier one for the places it has.
 */
export const boundaries: PublishedDocument = {
	id: product.id,
	title: product.title,

	recognises(start) {
		return (
			/^\uFEFF?\s*\{/.test(start) &&
			/"type"\s*:\s*"(FeatureCollection|Feature|Topology)"/.test(start)
		);
	},

	async load(engine, file, origin) {
		await createBoundaryTable(engine);
		const shapes = await shapesOf(file);
		const table = tableAsFile(
			file.name,
			['line', 'area_id', 'name', 'geometry', 'set_aside', 'found'],
			shapes.map((shape, i) => row(shape, i + 1))
		);
		try {
			const read = await readDelimitedText(engine, table);
			return await loadTable(
				engine,
				file,
				{
					product,
					rows: sql`
WITH cell AS (
	SELECT CAST(line AS INTEGER) AS line, area_id, name, geometry, nullif(set_aside, '') AS set_aside, found FROM ${read.relation}
), compared AS (
	SELECT *, first_value(line) OVER same AS first_line, first_value(geometry) OVER same AS first_geometry
	FROM cell WINDOW same AS (PARTITION BY set_aside, area_id ORDER BY line)
)
SELECT * EXCLUDE (set_aside), CASE WHEN set_aside IS NOT NULL OR line = first_line THEN set_aside
	WHEN geometry = first_geometry THEN 'repeated' ELSE 'contradicted' END AS set_aside
FROM compared`,
					reasons,
					read,
					table: 'boundary',
					key: 'area_id',
					kept: sql`SELECT area_id, nullif(name, '') AS name, geometry FROM ${publishedRows} WHERE set_aside IS NULL ORDER BY line`
				},
				origin
			);
		} finally {
			await engine.detach(table);
		}
	}
};

async function shapesOf(file: SourceFile): Promise<readonly BoundaryFeature[]> {
	const text = new TextDecoder().decode(await file.slice(0, file.size));
	const shapes = parsed(file, text);
	if (!shapes)
		throw refusal(
			file.name,
			`${file.name} is JSON, but neither GeoJSON nor TopoJSON: it has no collection of features and no topology.`,
			'Download the boundaries again as GeoJSON.'
		);
	if (shapes.some(({ geometry }) => geometry && !isInDegrees(geometry.coordinates)))
		throw refusal(
			file.name,
			`${file.name} gives its boundaries in metres of the British National Grid, not in longitude and latitude.`,
			'Download it again as GeoJSON, which is in longitude and latitude (WGS84, EPSG:4326).'
		);
	return shapes;
}

function parsed(file: SourceFile, text: string): readonly BoundaryFeature[] | undefined {
	try {
		return boundaryFeatures(text);
	} catch (cause) {
		if (!(cause instanceof SyntaxError || cause instanceof TypeError)) throw cause;
		throw refusal(
			file.name,
			`${file.name} looks like a map, but cannot be read: its text is damaged or was cut short.`,
			'Download it again; a copy that was cut short looks like this.'
		);
	}
}

const onsCode = /^[EW]\d{8}$/;

function row(shape: BoundaryFeature, line: number): readonly string[] {
	const named = (ending: RegExp) =>
		Object.entries(shape.properties).find(([key]) => ending.test(key))?.[1];
	const code = [named(/^[a-z]+\d\dcd$/i), named(/^(area_?)?code$/i), shape.id]
		.filter((value) => typeof value === 'string')
		.find((value) => onsCode.test(value));
	const name = named(/^[a-z]+\d\dnm$/i) ?? named(/^(area_?)?name$/i);
	const found = typeof name === 'string' ? name : shape.id || 'a shape without a name';
	const why = code === undefined ? 'no-code' : shape.geometry === undefined ? 'no-area' : '';
	return [
		String(line),
		code ?? '',
		typeof name === 'string' ? name : '',
		JSON.stringify(shape.geometry ?? null),
		why,
		why === 'no-area' ? `${code} ${found}` : found
	];
}

const reasons: Reasons = {
	contradicted: {
		column: undefined,
		one: 'gives another shape for a place that an earlier one gives',
		many: 'give other shapes for places that earlier ones give',
		advice: 'The first of each was drawn.'
	},
	'no-code': {
		column: undefined,
		one: 'has no ONS code among its properties',
		many: 'have no ONS code among their properties',
		advice: 'A property such as LSOA21CD must hold the code.'
	},
	'no-area': {
		column: undefined,
		one: 'has no area: its shape is empty, a point or a line',
		many: 'have no area: their shapes are empty, points or lines',
		advice: 'Download the boundaries, not their centres.'
	}
};
