import { identifier, join, sql } from '$lib/sql';
import type { Connection, SourceFile, Sql } from '$lib/sql';

import { canonicalName } from '../../canonical-name';
import { refusal } from '../../problem';
import type { Problem } from '../../problem';
import type { ReadFile } from '../../readers/read-file';
import { countedRows, noteOnRows } from '../published-problems';
import { openGovernmentLicence } from '../published-source';
import type { PublishedExtract } from '../published-source';
import { columnLike, textOf } from './named-columns';
import { toldYear } from './year-told';
import type { ToldYear } from './year-told';

/**
 * Population estimates by neighbourhood and single year of age of the Office
 * for National Statistics, as the population extract: one column an age, with
 * a row for persons beside those for females and males, or two columns an age,
 * `F0` and `M0`, which are added up, as rows of females and males are where
 * there is none for persons. The oldest column stands for that age and over.
 * The year is the one that the file tells, see `toldYear`.
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
		const { year } = yearToldBy(read, file);
		const bands = ages(read.columns).map(
			({ age, people }) => sql`{'age': ${String(age)}, 'people': ${people}}`
		);
		const added = ages(read.columns).map(
			({ age, people }) => sql`{'age': ${String(age)}, 'people': ${bothSexes(people)}}`
		);
		const row = sql`WITH estimate AS (
				SELECT *, ${code(read.columns)} AS estimate_code, ${year} AS estimate_year, ${sex(read)} AS estimate_sex
				FROM ${read.relation} WHERE ${isNeighbourhood(read.columns)}
			)`;
		return {
			columns: ['lsoa_code', 'year', 'age', 'people'],
			relation: sql`(${row} SELECT lsoa_code, year, band.age AS age, band.people AS people FROM (
				SELECT estimate_code AS lsoa_code, estimate_year AS year, unnest([${join(bands)}]) AS band FROM estimate WHERE estimate_sex = 'persons'
				UNION ALL SELECT estimate_code, estimate_year, unnest([${join(added)}]) FROM estimate
				WHERE estimate_sex IN ('female', 'male') AND (estimate_code, estimate_year) NOT IN (SELECT (estimate_code, estimate_year) FROM estimate WHERE estimate_sex = 'persons')
				GROUP BY estimate_code, estimate_year HAVING count(*) = 2 AND count(DISTINCT estimate_sex) = 2))`
		};
	},

	async notes(engine, read, file): Promise<readonly Problem[]> {
		const year = yearToldBy(read, file);
		const { elsewhere, bySex, persons, added } = await counted(engine, read, year);
		if (persons + added === 0)
			throw refusal(
				file.name,
				bySex > 0
					? `${file.name} gives females and males apart, and no row for persons.`
					: `${file.name} has a column for each year of age, but no row with the code of a neighbourhood, such as E01006074.`,
				'Download the estimates for LSOAs, all persons.'
			);
		const twice = await givenTwice(engine, read, year);
		if (twice)
			throw refusal(
				file.name,
				`${file.name} gives ${twice.code} of ${twice.year} ${twice.times} times, with different numbers of people${twice.by === '' ? '' : `, by ${twice.by}`}.`,
				'Which counts everyone? Keep those rows alone and load it again.'
			);
		const alone = bySex - 2 * added;
		return [
			...noteOnRows(
				file.name,
				alone,
				`${countedRows(alone)} of ${file.name} ${alone === 1 ? 'gives' : 'give'} females or males apart, whom the rows for persons count already, and ${alone === 1 ? 'was' : 'were'} not used.`,
				'Nothing to do.'
			),
			...noteOnRows(
				file.name,
				2 * added,
				`${countedRows(2 * added)} of ${file.name} give females and males of places without a row for persons, and were added up.`,
				'Nothing to do.'
			),
			...noteOnRows(
				file.name,
				elsewhere,
				`${countedRows(elsewhere)} of ${file.name} ${elsewhere === 1 ? 'speaks' : 'speak'} of no neighbourhood and ${elsewhere === 1 ? 'was' : 'were'} not used.`,
				'Totals of larger places stand among the neighbourhoods in some files.'
			),
			...noteOnRows(
				file.name,
				year.by === 'file name' ? persons + bySex : 0,
				`Nothing in ${file.name} says of which year it is: the year was taken from its name.`,
				'Where that is wrong, take the file out, put the right year in its name and load it again.'
			)
		];
	}
};

function yearToldBy(read: ReadFile, file: Pick<SourceFile, 'name'>): ToldYear {
	const year = toldYear(read, file);
	if (year) return year;
	throw refusal(
		file.name,
		`${file.name} gives people by age, but not of which year: it has no column such as “period”, and no year in the names of its sheets, its titles or its own name.`,
		'Put the year in the name of the file, such as population-mid-2022, and load it again.'
	);
}

interface Counted {
	readonly elsewhere: number;
	/** Rows of females or males. */
	readonly bySex: number;
	/** Rows of persons. */
	readonly persons: number;
	/** Neighbourhoods and years that females and males were added up for. */
	readonly added: number;
}

async function counted(
	connection: Connection,
	read: ReadFile,
	{ year }: ToldYear
): Promise<Counted> {
	const [counts] = await connection.rows<Counted>(sql`
		WITH place AS (
			SELECT is_neighbourhood, count(*) AS n, count(*) FILTER (sex = 'persons') AS persons, count(*) FILTER (sex = 'female') AS females,
				count(*) FILTER (sex = 'male') AS males
			FROM (SELECT coalesce(${isNeighbourhood(read.columns)}, FALSE) AS is_neighbourhood, ${code(read.columns)} AS code, ${year} AS year,
				${sex(read)} AS sex FROM ${read.relation}) GROUP BY is_neighbourhood, code, year
		)
		SELECT CAST(coalesce(sum(n) FILTER (NOT is_neighbourhood), 0) AS INTEGER) AS elsewhere,
			CAST(coalesce(sum(females + males) FILTER (is_neighbourhood), 0) AS INTEGER) AS "bySex",
			CAST(coalesce(sum(persons) FILTER (is_neighbourhood), 0) AS INTEGER) AS persons,
			count(*) FILTER (is_neighbourhood AND persons = 0 AND females = 1 AND males = 1) AS added FROM place`);
	return counts!;
}

interface GivenTwice {
	readonly code: string;
	readonly year: string;
	readonly times: number;
	/** The columns in which the rows differ, apart from ages. */
	readonly by: string;
}

/** A neighbourhood that has several rows for everyone in one year which count different people. */
async function givenTwice(
	connection: Connection,
	read: ReadFile,
	{ year }: ToldYear
): Promise<GivenTwice | undefined> {
	const bands = ages(read.columns);
	const others = read.columns.filter(
		(column) =>
			!bands.some(({ columns }) => columns.includes(column)) && column !== codeColumn(read.columns)
	);
	const differing = others.map(
		(column) => sql`CASE WHEN count(DISTINCT ${textOf(column)}) > 1 THEN ${`“${column}”`} END`
	);
	const people = join(
		bands.map((band) => sql`coalesce(${band.people}, '')`),
		" || '|' || "
	);
	const [found] = await connection.rows<GivenTwice>(sql`
		SELECT code, year, count(*) AS times, ${differing.length === 0 ? sql`''` : sql`concat_ws(', ', ${join(differing)})`} AS by FROM (
			SELECT *, ${code(read.columns)} AS code, ${year} AS year, ${people} AS everyone FROM ${read.relation}
			WHERE ${isNeighbourhood(read.columns)} AND ${sex(read)} = 'persons'
		) GROUP BY code, year HAVING count(*) > 1 AND count(DISTINCT everyone) > 1 ORDER BY code, year LIMIT 1`);
	return found;
}

interface AgeBand {
	readonly age: number;
	readonly columns: readonly string[];
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
		return named(/^(?:aged?)?(\d{1,2})(?:years?)?(?:plus)?$/).map(({ age, column }) => ({
			age,
			columns: [column],
			people: textOf(column)
		}));
	return females.flatMap(({ age, column }) => {
		const other = males.find((male) => male.age === age);
		return other
			? [{ age, columns: [column, other.column], people: sum(column, other.column) }]
			: [];
	});
}

function sum(females: string, males: string): Sql {
	const number = (column: string) =>
		sql`TRY_CAST(trim(CAST(${identifier(column)} AS VARCHAR)) AS INTEGER)`;
	return sql`coalesce(CAST(${number(females)} + ${number(males)} AS VARCHAR), nullif(concat_ws(' and ', ${textOf(females)}, ${textOf(males)}), ''))`;
}

/** The same of a row for females and one for males. */
function bothSexes(people: Sql): Sql {
	const number = sql`TRY_CAST(${people} AS INTEGER)`;
	return sql`CASE WHEN count(${number}) = 2 THEN CAST(sum(${number}) AS VARCHAR) ELSE string_agg(${people}, ' and ' ORDER BY estimate_sex) END`;
}

function codeColumn(columns: readonly string[]): string | undefined {
	return (
		columnLike(columns, /^lsoa(20)?(11|21)?(code|cd)(2011|2021)?$/) ??
		columnLike(columns, /^(areacode|mnemonic)$/)
	);
}

function code(columns: readonly string[]): Sql {
	return textOf(codeColumn(columns));
}

function isNeighbourhood(columns: readonly string[]): Sql {
	return sql`regexp_full_match(${code(columns)}, '[EW]01\\d{6}')`;
}

/** 'persons', 'female' or 'male', NULL for another word: as the row says, else as a line above the header does, else everyone. */
function sex({ columns, above }: Pick<ReadFile, 'columns' | 'above'>): Sql {
	const column = columnLike(columns, /^(sex|gender)$/);
	const said = above.flatMap((line) => /^(?:sex|gender)\W+(.+)$/i.exec(line)?.[1] ?? [])[0];
	const word =
		column === undefined ? (said === undefined ? undefined : sql`${said}`) : textOf(column);
	if (word === undefined) return sql`'persons'`;
	return sql`CASE regexp_replace(lower(${word}), '[^a-z]', '', 'g') WHEN 'persons' THEN 'persons' WHEN 'person' THEN 'persons' WHEN 'all' THEN 'persons'
		WHEN 'total' THEN 'persons' WHEN 'allpersons' THEN 'persons' WHEN 'both' THEN 'persons' WHEN 'bothsexes' THEN 'persons' WHEN 'p' THEN 'persons'
		WHEN 'female' THEN 'female' WHEN 'females' THEN 'female' WHEN 'f' THEN 'female' WHEN 'girls' THEN 'female'
		WHEN 'male' THEN 'male' WHEN 'males' THEN 'male' WHEN 'm' THEN 'male' WHEN 'boys' THEN 'male' END`;
}
