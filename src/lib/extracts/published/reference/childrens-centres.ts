import { join, sql } from '$lib/sql';
import type { Sql } from '$lib/sql';

import { authorities } from '$lib/catalogue/authorities';

import { currentAreaCode } from '../current-area-code';
import { countedRows, noteOnRows } from '../published-problems';
import { openGovernmentLicence } from '../published-source';
import type { PublishedExtract } from '../published-source';
import { columnLike, textOf } from './named-columns';

/**
 * Children's centres and linked sites of the Department for Education's
 * register, Get Information about Schools, as the centres extract: the URN is
 * the centre's code, its administrative district the locality, or its authority
 * where the file has no district. Its days are day first, with hyphens. Lists
 * that have neither district nor day leave these to the postcode.
 */
export const childrensCentres: PublishedExtract = {
	id: 'published:childrens-centres',
	title: 'Get Information about Schools, Department for Education',
	licence: openGovernmentLicence,
	publisher: 'Department for Education',

	recognises(columns) {
		const { number, name } = found(columns);
		return number !== undefined && name !== undefined;
	},

	reshaped(read) {
		const of = found(read.columns);
		return {
			columns: [
				'centre_id',
				'centre_name',
				'locality_code',
				'kind',
				'lsoa_code',
				'opened_on',
				'closed_on',
				'postcode'
			],
			relation: sql`(SELECT ${textOf(of.number)} AS centre_id, ${textOf(of.name)} AS centre_name, ${locality(of)} AS locality_code,
				${kind(of.type)} AS kind, ${textOf(of.neighbourhood)} AS lsoa_code, ${day(of.opened)} AS opened_on, ${day(of.closed)} AS closed_on,
				${textOf(of.postcode)} AS postcode
				FROM ${read.relation} WHERE ${isCentre(of.type)})`
		};
	},

	async notes(engine, read, file) {
		const { type } = found(read.columns);
		const [others] = await engine.rows<{ n: number }>(
			sql`SELECT count(*) AS n FROM ${read.relation} WHERE NOT coalesce(${isCentre(type)}, FALSE)`
		);
		return noteOnRows(
			file.name,
			others!.n,
			`${countedRows(others!.n)} of ${file.name} ${others!.n === 1 ? 'is of an establishment that is no children’s centre and was' : 'are of establishments that are no children’s centres and were'} not used.`,
			'Nothing to do.'
		);
	}
};

function found(columns: readonly string[]) {
	return {
		number: columnLike(columns, /^(urn|uniquereferencenumber)$/),
		name:
			columnLike(columns, /^establishmentname$/) ??
			// Lists that authorities make from the register shorten its names.
			(columnLike(columns, /^postcode$/) ? columnLike(columns, /^name$/) : undefined),
		type: columnLike(columns, /^typeofestablishment(name)?$/),
		opened: columnLike(columns, /^opendate$/),
		closed: columnLike(columns, /^closedate$/),
		neighbourhood: columnLike(columns, /^lsoa(code)?$/),
		postcode: columnLike(columns, /^postcode$/),
		district: columnLike(columns, /^districtadministrativecode$/),
		authority: columnLike(columns, /^lacode$/)
	};
}

function isCentre(type: string | undefined): Sql {
	return type === undefined ? sql`TRUE` : sql`starts_with(${lettersOf(type)}, 'childrenscentre')`;
}

function kind(type: string | undefined): Sql {
	return type === undefined
		? sql`CAST(NULL AS VARCHAR)`
		: sql`CASE WHEN ${lettersOf(type)} LIKE '%linkedsite%' THEN 'linked' ELSE 'main' END`;
}

function lettersOf(column: string): Sql {
	return sql`regexp_replace(lower(${textOf(column)}), '[^a-z]', '', 'g')`;
}

function locality({
	district,
	authority
}: Pick<ReturnType<typeof found>, 'district' | 'authority'>): Sql {
	const code = textOf(district);
	const known = authorities.map(({ number, code: of }) => sql`WHEN ${String(number)} THEN ${of}`);
	return sql`coalesce(${currentAreaCode(sql`CASE WHEN regexp_full_match(${code}, 'E\\d{8}') AND ${code} NOT LIKE 'E99%' THEN ${code} END`)},
		CASE ${textOf(authority)} ${join(known, ' ')} END)`;
}

function day(column: string | undefined): Sql {
	const text = textOf(column);
	return sql`CASE WHEN regexp_full_match(${text}, '\\d{1,2}-\\d{1,2}-\\d{4}') THEN replace(${text}, '-', '/') ELSE ${text} END`;
}
