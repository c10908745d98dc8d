import { sql } from '$lib/sql';
import type { Connection } from '$lib/sql';

import { regions } from '$lib/catalogue/authorities';
import { englandCode } from '$lib/catalogue/england-code';
import type { Area, AreaLevel, FormerName } from '$lib/catalogue/observation';

/**
 * The places that observations may speak of: neighbourhoods, centres,
 * localities and the authority of the loaded extracts, and those of published
 * releases. A local name stands before a published one of the same code. A
 * region that a release knows only by its code, as where a place lies, has the catalogue's name.
 *
 * A neighbourhood has its postcodes where a list of them came, short enough to be carried by a page.
 *
 * `successors` says for the code of a centre that closed which centre carries on its work.
 */
export async function readAreas(
	connection: Connection,
	successors: ReadonlyMap<string, string> = new Map()
): Promise<readonly Area[]> {
	const localityId = sql`CASE WHEN regexp_full_match(locality_code, '[EW]\\d{8}') THEN locality_code ELSE 'locality:' || locality_code END`;
	// A borough that is not divided is its own locality, and then only an authority.
	const parentId = sql`CASE WHEN locality_code = l.authority_code THEN l.authority_code ELSE ${localityId} END`;
	// As its history tells it, of a centre that has not opened again.
	const gone = sql`max(event_date) FILTER (event = 'closed' OR event = 'merged' AND successor_id IS NOT NULL)`;
	const lastDay = sql`CASE WHEN coalesce(${gone} > max(event_date) FILTER (event = 'opened'), TRUE) THEN ${gone} - 1 END`;
	const rows = await connection.rows<{
		id: string;
		level: AreaLevel;
		name: string;
		parent_id: string | null;
		opened: string | null;
		closed: string | null;
		note: string | null;
		former: string | null;
		postcodes: string | null;
	}>(sql`
		SELECT id, any_value(level ORDER BY rank, source) AS level, any_value(name ORDER BY rank, source) AS name, any_value(parent_id ORDER BY rank, source) AS parent_id,
			any_value(opened) AS opened, any_value(closed) AS closed, any_value(note) AS note, any_value(former) AS former,
			any_value(postcodes) AS postcodes
		FROM (
			SELECT 0 AS rank, lsoa_code AS id, 'lsoa' AS level, lsoa_name AS name, ${parentId} AS parent_id, NULL AS opened, NULL AS closed, NULL AS note, NULL AS former, '' AS source, postcodes
				FROM neighbourhood LEFT JOIN locality l USING (locality_code) LEFT JOIN (${postcodesOfNeighbourhoods}) USING (lsoa_code)
			UNION ALL SELECT 1, 'centre:' || centre_id, 'centre', centre_name, ${parentId}, CAST(opened_on AS VARCHAR),
				CAST(coalesce(closed_on, (SELECT ${lastDay} FROM centre_event e WHERE e.centre_id = c.centre_id)) AS VARCHAR),
				(SELECT string_agg(note, '. ' ORDER BY event_date) FROM centre_event e WHERE e.centre_id = c.centre_id AND e.event <> 'opened'),
				(SELECT string_agg(former_name || chr(31) || CAST(event_date - 1 AS VARCHAR), chr(30) ORDER BY event_date) FROM centre_event e WHERE e.centre_id = c.centre_id), '', NULL FROM (SELECT c.* REPLACE (p.within AS locality_code) FROM centre c LEFT JOIN centre_place p USING (centre_id)) c LEFT JOIN locality l USING (locality_code)
			UNION ALL SELECT 2, ${localityId}, 'locality', locality_name, authority_code, NULL, NULL, NULL, NULL, '', NULL FROM locality WHERE locality_code IS DISTINCT FROM authority_code
			UNION ALL SELECT DISTINCT 3, authority_code, 'authority', authority_name, ${englandCode}, NULL, NULL, NULL, NULL, '', NULL FROM locality
			UNION ALL SELECT 4, area_id, area_level, name, parent_id, NULL, NULL, NULL, NULL, source_id, NULL FROM published_area
			UNION ALL SELECT 5, ${englandCode}, 'england', 'England', NULL, NULL, NULL, NULL, NULL, '', NULL)
		WHERE id IS NOT NULL AND name IS NOT NULL
		GROUP BY id ORDER BY id`);
	const areas = rows.map(
		({ id, level, name, parent_id, opened, closed, note, former, postcodes }) => {
			const successor = level === 'centre' ? successors.get(id.replace('centre:', '')) : undefined;
			return {
				id,
				level,
				name,
				parentId: parent_id ?? undefined,
				note: note ?? undefined,
				...(opened !== null && { opened }),
				...(closed !== null && { closed }),
				...(successor !== undefined && { successorId: `centre:${successor}` }),
				...(former !== null && { formerNames: former.split('\u001e').map(formerName) }),
				...(postcodes !== null && { postcodes })
			};
		}
	);
	return [...areas, ...regionsKnownByCode(areas)];
}

// More than any one area has, and less than the whole country: that list only places families.
const mostPostcodes = 200_000;
const postcodesOfNeighbourhoods = sql`SELECT lsoa_code, string_agg(plain, ' ' ORDER BY plain) AS postcodes
	FROM (SELECT DISTINCT lsoa_code, upper(regexp_replace(postcode, '[^A-Za-z0-9]', '', 'g')) AS plain FROM postcode WHERE lsoa_code IN (SELECT lsoa_code FROM neighbourhood))
	WHERE (SELECT count(*) FROM postcode) <= ${mostPostcodes} GROUP BY lsoa_code`;

function regionsKnownByCode(areas: readonly Area[]): readonly Area[] {
	const named = new Set(areas.map(({ id }) => id));
	const asked = new Set(areas.map(({ parentId }) => parentId));
	for (const { code, parentCode } of regions) if (asked.has(code)) asked.add(parentCode);
	return regions
		.filter(({ code }) => asked.has(code) && !named.has(code))
		.map(({ code, name, parentCode }) => ({
			id: code,
			level: 'region',
			name,
			parentId: parentCode,
			note: undefined,
			isOnlyNamed: true
		}));
}

function formerName(text: string): FormerName {
	const [name, until] = text.split('\u001f');
	return { name: name!, until: until! };
}
