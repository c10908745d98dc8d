import { join, sql } from '$lib/sql';
import type { Sql } from '$lib/sql';

import { twoTierCounties } from '$lib/catalogue/two-tier-counties';

import { currentAreaCode } from '../current-area-code';
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
 * metropolitan district or London borough is both. Those on 2021
 * neighbourhoods are of 2025; on those of 2011 of 2019, or of 2015 where the
 * districts are said to be of 2013. Decile 1 is the most deprived tenth.
 */
export const deprivation: PublishedExtract = {
	id: 'published:indices-of-deprivation',
	title,
	licence: openGovernmentLicence,
	publisher: 'Ministry of Housing, Communities and Local Government',

	recognises(columns) {
		const { code, rank, decile } = found(columns);
		return code !== undefined && rank !== undefined && decile !== undefined;
	},

	reshaped(read) {
		const of = found(read.columns);
		const ranks = sql`${version(of.code!, of.districtCode)} AS imd_version, ${textOf(of.rank)} AS imd_rank, ${textOf(of.decile)} AS imd_decile`;
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

	notes() {
		return Promise.resolve([]);
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

function version(codeColumn: string, districtColumn: string | undefined): string {
	if (/21/.test(codeColumn)) return '2025';
	return /2013/.test(districtColumn ?? '') ? '2015' : '2019';
}
