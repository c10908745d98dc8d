import { identifier, join, sql } from '$lib/sql';
import type { Sql } from '$lib/sql';

import { canonicalName } from '../../canonical-name';
import { refusal } from '../../problem';
import type { Problem } from '../../problem';
import { countedRows, noteOnRows } from '../published-problems';
import { openGovernmentLicence } from '../published-source';
import type { PublishedExtract } from '../published-source';
import { columnLike, textOf } from './named-columns';

/**
 * Population estimates by neighbourhood and single year of age of the Office
 * for National Statistics, as the population extract: one column an age, with
 * a row for persons beside those for females and males, or two columns an age,
 * `F0` and `M0`, which are added up. The oldest column stands for that age and
 * over. The year is that of the file's date column or, in workbooks, of its name.
 */
export const populationEstimates: PublishedExtract = {
	id: 'published:population-estimates',
	title: 'Population estimates for neighbourhoods, Office for National Statistics',
	licence: openGovernmentLicence,
	publisher: 'Office for National Statistics',

	recognises(columns) {
		const bands = ages(columns);
		return (
			codeColumn(columns) !== undefined &&
			[0, 1, 2, 3, 4].every((age) => bands.some((band) => band.age === age))
		);
	},

	reshaped(read, file) {
		const bands = ages(read.columns).map(
			({ age, people }) => sql`{'age': ${String(age)}, 'people': ${people}}`
		);
		return {
			columns: ['lsoa_code', 'year', 'age', 'people'],
			relation: sql`(SELECT lsoa_code, year, band.age AS age, band.people AS people FROM (
				SELECT ${code(read.columns)} AS lsoa_code, ${year(read.columns, file.name)} AS year, unnest([${join(bands)}]) AS band
				FROM ${read.relation} WHERE ${isNeighbourhood(read.columns)} AND ${isOfPersons(read.columns)}))`
		};
	},

	async notes(engine, read, file): Promise<readonly Problem[]> {
		const [counts] = await engine.rows<{ elsewhere: number; bySex: number; used: number }>(sql`
			SELECT count(*) FILTER (NOT is_neighbourhood) AS elsewhere, count(*) FILTER (is_neighbourhood AND NOT is_of_persons) AS "bySex",
				count(*) FILTER (is_neighbourhood AND is_of_persons) AS used
			FROM (SELECT coalesce(${isNeighbourhood(read.columns)}, FALSE) AS is_neighbourhood, coalesce(${isOfPersons(read.columns)}, FALSE) AS is_of_persons FROM ${read.relation})`);
		const { elsewhere, bySex, used } = counts!;
		if (used === 0)
			throw refusal(
				file.name,
				bySex > 0
					? `${file.name} gives females and males apart, and no row for persons.`
					: `${file.name} has a column for each year of age, but no row with the code of a neighbourhood, such as E01006074.`,
				'Download the estimates for LSOAs, all persons.'
			);
		return [
			...noteOnRows(
				file.name,
				bySex,
				`${countedRows(bySex)} of ${file.name} ${bySex === 1 ? 'gives' : 'give'} females or males apart, whom the rows for persons count already, and ${bySex === 1 ? 'was' : 'were'} not used.`,
				'Nothing to do.'
			),
			...noteOnRows(
				file.name,
				elsewhere,
				`${countedRows(elsewhere)} of ${file.name} ${elsewhere === 1 ? 'speaks' : 'speak'} of no neighbourhood and ${elsewhere === 1 ? 'was' : 'were'} not used.`,
				'Totals of larger places stand among the neighbourhoods in some files.'
			)
		];
	}
};

interface AgeBand {
	readonly age: number;
	/** Text of a whole number, or whatever else stands there. */
	readonly people: Sql;
}

function ages(columns: readonly string[]): readonly AgeBand[] {
	const named = (pattern: RegExp) =>
		columns.flatMap((column) => {
			const age = pattern.exec(canonicalName(column))?.[1];
			return age === undefined ? [] : [{ age: Number(age), column }];
		});
	const females = named(/^f(\d{1,2})(plus)?$/);
	const males = named(/^m(\d{1,2})(plus)?$/);
	if (females.length === 0)
		return named(/^(?:age)?(\d{1,2})(plus)?$/).map(({ age, column }) => ({
			age,
			people: textOf(column)
		}));
	return females.flatMap(({ age, column }) => {
		const other = males.find((male) => male.age === age);
		return other ? [{ age, people: sum(column, other.column) }] : [];
	});
}

function sum(females: string, males: string): Sql {
	const number = (column: string) =>
		sql`TRY_CAST(trim(CAST(${identifier(column)} AS VARCHAR)) AS INTEGER)`;
	return sql`coalesce(CAST(${number(females)} + ${number(males)} AS VARCHAR), nullif(concat_ws(' and ', ${textOf(females)}, ${textOf(males)}), ''))`;
}

function codeColumn(columns: readonly string[]): string | undefined {
	return (
		columnLike(columns, /^lsoa(20)?(11|21)?(code|cd)(2011|2021)?$/) ??
		columnLike(columns, /^areacode$/)
	);
}

function code(columns: readonly string[]): Sql {
	return textOf(codeColumn(columns));
}

function isNeighbourhood(columns: readonly string[]): Sql {
	return sql`regexp_full_match(${code(columns)}, '[EW]01\\d{6}')`;
}

function isOfPersons(columns: readonly string[]): Sql {
	const sex = columnLike(columns, /^sex$/);
	return sex === undefined
		? sql`TRUE`
		: sql`lower(${textOf(sex)}) IN ('persons', 'person', 'all', 'total', 'all persons')`;
}

function year(columns: readonly string[], fileName: string): Sql {
	const date = columnLike(columns, /^(period|date|year|midyear)$/);
	if (date !== undefined) return sql`regexp_extract(${textOf(date)}, '(20\\d{2})', 1)`;
	const named = /20\d\d/.exec(fileName)?.[0];
	if (named === undefined)
		throw refusal(
			fileName,
			`${fileName} gives people by age, but not of which year: it has no column such as “period”, and no year in its name.`,
			'Put the year in the name of the file, such as population-mid-2022, and load it again.'
		);
	return sql`${named}`;
}
