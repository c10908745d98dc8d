import { join, sql } from '$lib/sql';
import type { Sql } from '$lib/sql';

import { twoTierCounties } from '$lib/catalogue/two-tier-counties';

import { saysWhere } from '../../mapping/says-where';
import { currentAreaCode } from '../current-area-code';
import { noteOnRows } from '../published-problems';
import { openGovernmentLicence } from '../published-source';
import type { PublishedExtract } from '../published-source';
import { columnLike, textOf } from './named-columns';

const title = 'Indices of Deprivation, Ministry of Housing, Communities and Local Government';

/**
 * The Indices of Deprivation by neighbourhood, under the sentences that their
 * own files have for headers or short names: as the neighbourhoods extract where
 * the file says what each is called and in which district it lies, otherwise as
 * the deprivation extract, which ranks neighbourhoods that are known already. The
 * district is the locality and the county its authority; a unitary authority,
 * metropolitan district or London borough is both. Where
 * nothing says of which year they are, those on 2021 neighbourhoods are of 2025;
 * on those of 2011 of 2019, or of 2015 where the districts are said to be of 2013. Decile 1 is the most deprived tenth.
 */
export const deprivation: PublishedExtract = {
	id: 'published:indices-of-deprivation',
	title,
	licence: openGovernmentLicence,
	publisher: 'Ministry of Housing, Communities and Local Government',

	recognises(columns) {
		const { code, rank, decile } = found(columns);
		// An authority’s own look-up ranks its neighbourhoods too, and says more than the ranks.
		const isOwnLookup = !hasDistricts(found(columns)) && columns.some(saysWhere);
		return code !== undefined && rank !== undefined && decile !== undefined && !isOwnLookup;
	},

	reshaped(read) {
		const of = found(read.columns);
		const ranks = sql`${version(read.columns)} AS imd_version, ${textOf(of.rank)} AS imd_rank, ${textOf(of.decile)} AS imd_decile`;
		if (!hasDistricts(of))
			return {
				columns: ['lsoa_code', 'imd_version', 'imd_rank', 'imd_decile'],
				relation: sql`(SELECT ${textOf(of.code)} AS lsoa_code, ${ranks} FROM ${read.relation})`
			};
		const district = currentAreaCode(textOf(of.districtCode));
		return {
			columns: [
				'lsoa_code',
				'lsoa_name',
				'locality_code',
				'locality_name',
				'authority_code',
				'authority_name',
				'imd_version',
				'imd_rank',
				'imd_decile'
			],
			relation: sql`(SELECT ${textOf(of.code)} AS lsoa_code, ${textOf(of.name)} AS lsoa_name, ${district} AS locality_code, ${textOf(of.districtName)} AS locality_name,
				${ofCounty(district, ({ code }) => code, district)} AS authority_code, ${ofCounty(district, ({ name }) => name, textOf(of.districtName))} AS authority_name,
				${ranks} FROM ${read.relation})`
		};
	},

	async notes(engine, read, file) {
		const { code } = found(read.columns);
		if (!isOn2021(code!)) return [];
		const [restated] = await engine.rows<{ n: number; year: string }>(
			sql`SELECT count(*) AS n, min(version) AS year FROM (SELECT ${version(read.columns)} AS version FROM ${read.relation}) WHERE version < '2025'`
		);
		return noteOnRows(
			file.name,
			restated!.n,
			`${file.name} gives ranks of ${restated!.year} for the neighbourhoods of 2021: they are restated from those of 2011, and stand as ranks of ${restated!.year}.`,
			'The indices of 2025 are the ones made for the neighbourhoods of 2021.'
		);
	}
};

function hasDistricts({
	name,
	districtCode,
	districtName
}: Pick<ReturnType<typeof found>, 'name' | 'districtCode' | 'districtName'>): boolean {
	return name !== undefined && districtCode !== undefined && districtName !== undefined;
}

function found(columns: readonly string[]) {
	return {
		code: columnLike(columns, /^lsoa(code(2011|2021)|(11|21)(code|cd))$/),
		name: columnLike(columns, /^lsoa(name(2011|2021)|(11|21)(name|nm))$/),
		districtCode: columnLike(columns, /^(localauthoritydistrictcode\d{4}|lad\d\d(code|cd))$/),
		districtName: columnLike(columns, /^(localauthoritydistrictname\d{4}|lad\d\d(name|nm))$/),
		rank: columnLike(columns, /^(indexofmultipledeprivation)?imdrank/),
		decile: columnLike(columns, /^(indexofmultipledeprivation)?imddecile/)
	};
}

// A district that no county is known for is set aside with the row, and not taken for its own authority.
function ofCounty(
	district: Sql,
	part: (county: (typeof twoTierCounties)[number]) => string,
	itself: Sql
): Sql {
	const counties = twoTierCounties.map(
		(county) =>
			sql`WHEN ${district} IN (${join(county.districts.map((code) => sql`${code}`))}) THEN ${part(county)}`
	);
	return sql`CASE ${join(counties, ' ')} WHEN NOT starts_with(${district}, 'E07') THEN ${itself} END`;
}

/** The year of the indices: as a column or the name of one says it, else that of the neighbourhoods they are on. */
function version(columns: readonly string[]): Sql {
	const { code, districtCode, rank, decile } = found(columns);
	const column = versionColumn(columns);
	if (column !== undefined) return sql`regexp_extract(${textOf(column)}, '(20\\d{2})', 1)`;
	const named = /(?<!\d)(20(?:04|07|10|15|19|25))(?!\d)/.exec(`${rank} ${decile}`)?.[1];
	if (named) return sql`${named}`;
	if (isOn2021(code!)) return sql`'2025'`;
	return /2013/.test(districtCode ?? '') ? sql`'2015'` : sql`'2019'`;
}

function versionColumn(columns: readonly string[]): string | undefined {
	return columnLike(columns, /^(imd|iod)?(version|year|edition)$|^yearof(imd|iod)$/);
}

function isOn2021(codeColumn: string): boolean {
	return /21/.test(codeColumn);
}
