import { join, sql } from '$lib/sql';
import type { Connection, Sql } from '$lib/sql';

import { mendedPostcode } from '../../cleaning';
import type { PostcodeMend } from '../../cleaning';
import { cleaned } from '../../linking/finding';
import type { Finding } from '../../linking/finding';
import { mayDo } from '../../linking/linking';
import type { Linking } from '../../linking/linking';
import { joinStandIns, meantValue } from '../../linking/stand-in';
import { standInsOf } from '../../linking/stand-ins';
import { writtenPostcode } from '../../linking/written-postcode';
import { loadedTable } from '../../typed-table';
import type { Contract, LinkingStep } from '../contract';

/**
 * Looks the postcodes of all extracts up. Putting one in plain form is slow, so
 * each is looked up once as it is written. One that is not found is taken for
 * the only known postcode that O for 0 or I for 1 makes of it.
 */
export const placePostcodes: LinkingStep = async (linking, { own, contracts }) => {
	const { connection, files, standIns } = linking;
	const hasStandIns = standIns.columnsOf(own.id).includes('lsoa_code');
	const written = contracts
		.filter(({ place }) => place !== undefined)
		.map((contract) => sql`SELECT postcode FROM ${loadedTable(contract)}`);
	await connection.run(sql`CREATE OR REPLACE TABLE ${known} AS
		SELECT ${plainForm(sql`t.postcode`)} AS plain, any_value(${hasStandIns ? meantValue('lsoa_code') : sql`t.lsoa_code`}) AS lsoa_code
		FROM ${loadedTable(own)} t ${hasStandIns ? joinStandIns(own, 'lsoa_code') : sql``} GROUP BY plain`);
	await connection.run(sql`CREATE OR REPLACE TABLE ${lookedUp} AS
		SELECT w.postcode, w.plain, p.lsoa_code, CASE WHEN p.plain IS NOT NULL THEN '' END AS kind
		FROM (SELECT postcode, ${plainForm(sql`postcode`)} AS plain FROM (${join(written, ' UNION ')}) WHERE postcode IS NOT NULL) w
		LEFT JOIN ${known} p USING (plain)`);
	const mends = files.has(own.id) ? await mendsOf(connection) : [];
	if (mends.length > 0) await keepMends(connection, mends);
	await connection.run(
		sql`CREATE OR REPLACE VIEW ${writtenPostcode} AS SELECT * FROM ${mends.length > 0 ? mended : lookedUp}`
	);
	if (mends.length === 0) return [];
	const findings: Finding[] = [];
	for (const contract of contracts)
		if (contract.place !== undefined && files.has(contract.id))
			findings.push(...(await cleanings(linking, contract, mends)));
	return findings;
};

const known = sql`loaded.known_postcode`;
const lookedUp = sql`loaded.looked_up_postcode`;
const mended = sql`loaded.mended_postcode`;

const plainForm = (column: Sql) => sql`upper(regexp_replace(${column}, '[^A-Za-z0-9]', '', 'g'))`;
// Postcodes that differ in O and 0 or in I and 1 alone are one in this form.
const folded = (plain: Sql) => sql`translate(${plain}, 'OI', '01')`;

interface Mend extends PostcodeMend {
	readonly text: string;
}

// Only texts that some known postcode may be meant by, or that speak of no fixed abode, leave the engine.
async function mendsOf(connection: Connection): Promise<readonly Mend[]> {
	const lost = await connection.rows<{ text: string; near: string | null }>(
		sql`SELECT w.postcode AS text, k.plain AS near FROM ${lookedUp} w
		LEFT JOIN ${known} k ON ${folded(sql`k.plain`)} = ${folded(sql`w.plain`)}
		WHERE w.kind IS NULL AND (k.plain IS NOT NULL OR starts_with(w.plain, 'ZZ99') OR starts_with(w.plain, 'NFA') OR starts_with(w.plain, 'NOFIXED')) ORDER BY text`
	);
	const near = new Set(lost.map((one) => one.near));
	return [...new Set(lost.map(({ text }) => text))].flatMap((text) => {
		const mend = mendedPostcode(text, (plain) => near.has(plain));
		return mend ? [{ ...mend, text }] : [];
	});
}

async function keepMends(connection: Connection, mends: readonly Mend[]): Promise<void> {
	const rows = mends.map(({ text, postcode, kind }) => sql`(${text}, ${postcode}, ${kind})`);
	await connection.run(
		sql`CREATE OR REPLACE TABLE ${mended} AS
		SELECT w.postcode, coalesce(m.plain, w.plain) AS plain, CASE WHEN m.text IS NULL THEN w.lsoa_code ELSE m.lsoa_code END AS lsoa_code, coalesce(m.kind, w.kind) AS kind
		FROM ${lookedUp} w LEFT JOIN (
			SELECT text, ${plainForm(sql`v.postcode`)} AS plain, v.kind, k.lsoa_code FROM (VALUES ${join(rows)}) v(text, postcode, kind) LEFT JOIN ${known} k ON k.plain = ${plainForm(sql`v.postcode`)}
		) m ON m.text = w.postcode`
	);
}

async function cleanings(
	linking: Linking,
	contract: Contract,
	mends: readonly Mend[]
): Promise<readonly Finding[]> {
	const isEmptied = linking.standIns.columnsOf(contract.id).includes('lsoa_code')
		? sql`OR t.lsoa_code IN (SELECT text FROM ${standInsOf(contract.id, 'lsoa_code')} WHERE meant IS NULL)`
		: sql``;
	const found = await linking.connection.rows<{ text: string; kind: Mend['kind']; n: number }>(
		sql`SELECT t.postcode AS text, w.kind, count(*) AS n FROM ${loadedTable(contract)} t
		JOIN (SELECT postcode, kind FROM ${writtenPostcode} WHERE kind <> '') w ON w.postcode = t.postcode
		WHERE t.lsoa_code IS NULL ${isEmptied}
		GROUP BY ALL ORDER BY n DESC, text`
	);
	const became = new Map(mends.map(({ text, postcode }) => [text, postcode]));
	return (['postcode', 'no-fixed-abode'] as const).flatMap((kind) => {
		const ofKind = found.filter((one) => one.kind === kind);
		if (ofKind.length === 0 || !mayDo(linking, contract.id, kind)) return [];
		return [
			cleaned(contract.id, {
				kind,
				column: 'postcode',
				rows: ofKind.reduce((sum, { n }) => sum + n, 0),
				examples: ofKind
					.slice(0, 3)
					.map(({ text }) => ({ line: 0, found: text, became: became.get(text) }))
			})
		];
	});
}
