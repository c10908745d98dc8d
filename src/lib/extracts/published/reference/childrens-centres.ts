import { join, sql } from '$lib/sql';
import type { Sql } from '$lib/sql';

import { authorities } from '$lib/catalogue/authorities';

import { currentAreaCode } from '../current-area-code';
import { refusal } from '../../problem';
import type { ReadFile } from '../../readers/read-file';
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
				FROM ${read.relation} WHERE ${isCentre(read)})`
		};
	},

	async notes(engine, read, file) {
		const [others] = await engine.rows<{ n: number; all: number }>(
			sql`SELECT count(*) FILTER (NOT coalesce(${isCentre(read)}, FALSE)) AS n, count(*) AS "all" FROM ${read.relation}`
		);
		if (others!.n === others!.all)
			throw refusal(
				file.name,
				`${file.name} is a list of establishments by their URN, such as schools, and none of them is said to be a children’s centre.`,
				'Download the children’s centres from Get Information about Schools, or choose your own list of centres.'
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
		type: columnLike(columns, /^typeofestablishment(name)?$|^(establishment)?type(name)?$/),
		opened: columnLike(columns, /^opendate$/),
		closed: columnLike(columns, /^closedate$/),
		neighbourhood: columnLike(columns, /^lsoa(code)?$/),
		postcode: columnLike(columns, /^postcode$/),
		district: columnLike(columns, /^districtadministrativecode$/),
		authority: columnLike(columns, /^lacode$/)
	};
}

// A list without their sort goes by their names: among schools only what calls itself a centre is one.
function isCentre(read: Pick<ReadFile, 'columns' | 'relation'>): Sql {
	const { type, name } = found(read.columns);
	if (type !== undefined)
		return sql`regexp_matches(${lettersOf(type)}, '^(childrenscentre|surestart|familyhub|beststart)')`;
	const words = sql`lower(${textOf(name)})`;
	const isSchool = sql`regexp_matches(${words}, '\\b(academy|college|infants?|juniors?|primary|secondary|grammar|university|school)\\b')`;
	const isNamedCentre = sql`regexp_matches(${words}, 'child(ren)?.?s? centre|family (hub|centre)|sure ?start|children.?s hub')`;
	return sql`(${isNamedCentre} OR (SELECT NOT coalesce(bool_or(${isSchool}), FALSE) FROM ${read.relation}))`;
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
