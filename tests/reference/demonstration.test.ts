import { readdirSync } from 'node:fs';
import path from 'node:path';

import { DuckDBInstance } from '@duckdb/node-api';
import type { DuckDBConnection } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { diskFile } from '../../src/cli/disk-file';
import { figureAt } from '../../src/lib/readings/figure';
import type { Figures } from '../../src/lib/readings/figures';
import { periodIn, yearsOf } from '../../src/lib/readings/measure-periods';
import { overview } from '../../src/lib/answers/overview';
import { completeSelection } from '../../src/lib/readings/selection';
import { breakdownById } from '../../src/lib/catalogue/breakdowns';
import { corePurposeAreas } from '../../src/lib/catalogue/core-purpose-areas';
import type { Measure } from '../../src/lib/catalogue/measure';
import { measures } from '../../src/lib/catalogue/measures';
import type { Observation } from '../../src/lib/catalogue/observation';
import { openNative } from '../../src/lib/database/native';
import { openWasmInNode } from '../../src/lib/database/wasm-in-node';
import { rowsSetAside } from '../../src/lib/extracts/load-report';
import type { LoadReport } from '../../src/lib/extracts/load-report';
import type { Engine } from '../../src/lib/sql';
import { Workshop } from '../../src/lib/state/workshop';
import { differencesFromFrozen } from '../support/frozen';

const folder = 'data/demonstration';
const county = 'E10000018';
const hinckley = 'E07000132';
const weavers = 'centre:WJ';

async function loaded(
	engine: Engine
): Promise<{ figures: Figures; reports: readonly LoadReport[] }> {
	const names = readdirSync(folder)
		.filter((name) => /\.(csv|parquet)$/.test(name))
		.sort();
	const files = await Promise.all(names.map((name) => diskFile(path.join(folder, name))));
	const workshop = await Workshop.on(engine);
	const { reports } = await workshop.add(files, {
		origin: { loadedAt: undefined, isIllustrative: true }
	});
	const figures = await workshop.figures();
	await engine.close();
	return { figures, reports };
}

/** Whether the county has a figure of a measure in any year that is not nought; of one whose groups are never added up, a figure of each group. */
function hasFigure(figures: Figures, measure: Measure): boolean {
	return divisionsOf(measure).every((division) =>
		yearsOf(figures, measure).some((year) => {
			const key = { areaId: county, ...periodIn(figures, measure, year)!, ...division };
			const figure = figureAt(figures, measure, key);
			return figure.kind === 'available' && figure.value !== 0;
		})
	);
}

function divisionsOf(measure: Measure): readonly { breakdown?: string; category?: string }[] {
	if (measure.making === 'gap' || measure.hasTotal) return [{}];
	return measure.breakdowns.flatMap((id) =>
		breakdownById(id).categories.map((category) => ({ breakdown: id, category: category.id }))
	);
}

let wasm: Awaited<ReturnType<typeof loaded>>;
let native: Awaited<ReturnType<typeof loaded>>;
let own: DuckDBConnection;

beforeAll(async () => {
	native = await loaded(await openNative(folder));
	wasm = await loaded(await openWasmInNode());
	own = await (await DuckDBInstance.create(':memory:')).connect();
	await own.run(residents);
}, 180_000);
afterAll(() => own.closeSync());

describe('the demonstration', () => {
	test('has the figures and the words of its reports that were frozen', () => {
		expect(differencesFromFrozen('demonstration', wasm)).toEqual([]);
	});

	test('loads whole: every extract is recognised', () => {
		expect(wasm.reports.filter(({ source }) => !source).map(({ file }) => file)).toEqual([]);
		expect(new Set(wasm.reports.map(({ recognisedAs }) => recognisedAs?.id)).size).toBe(20);
	});

	test('has as many rows set aside in the browser’s engine as in the native one, and no more in than used and set aside', () => {
		const rows = ({ reports }: typeof wasm) =>
			reports.map((report) => [report.file, report.rowsIn, report.rowsUsed, rowsSetAside(report)]);
		expect(rows(wasm)).toEqual(rows(native));
		for (const report of wasm.reports) expect(report.rowsUsed, report.file).toBeGreaterThan(0);
	});

	test('gives the same observations on both engines, to the last digit', () => {
		const [one, other] = [wasm.figures.observations, native.figures.observations];
		expect(one.length).toBeGreaterThan(10_000);
		expect(one.length).toBe(other.length);
		const fields = Object.keys(one[0]!) as (keyof Observation)[];
		const different = one.flatMap((row, i) =>
			fields
				.filter((field) => !Object.is(row[field], other[i]![field]))
				.map((field) => ({ row, field, other: other[i]![field] }))
		);
		expect(different.slice(0, 5)).toEqual([]);
	});

	test('names the same places on both engines', () => {
		expect(wasm.figures.areas).toEqual(native.figures.areas);
	});

	const notOnlyReleased = measures.filter(({ making }) => making !== 'released');

	test.each(notOnlyReleased.map((measure) => [measure.id, measure] as const))(
		'has a figure of %s for the county',
		(_, measure) => {
			expect(hasFigure(wasm.figures, measure)).toBe(true);
		}
	);

	test.each(corePurposeAreas.map(({ key }) => key))(
		'has at least two measures with figures for the county in the area %s',
		(key) => {
			const withFigures = measures.filter(
				(measure) => measure.area === key && hasFigure(wasm.figures, measure)
			);
			expect(withFigures.length).toBeGreaterThanOrEqual(2);
		}
	);

	test('has a lead in all eight areas, and a sentence, for the place and year a reader starts with', () => {
		const selection = completeSelection(wasm.figures, {})!;
		const { areas, sentence } = overview(wasm.figures, selection);
		expect(selection.placeId).toBe(county);
		expect(areas.filter(({ lead }) => !lead).map(({ area }) => area.key)).toEqual([]);
		expect(sentence).toMatch(/^[A-Z].+\.$/);
	});

	test('gives every place but neighbourhoods a sentence in every year without an error', () => {
		const { figures } = wasm;
		for (const { id, level } of figures.areas)
			if (level !== 'lsoa')
				for (const year of ['2021/22', '2024/25', '2025/26', '2026/27'])
					expect(
						overview(figures, { placeId: id, year, comparatorId: 'E92000001' }).sentence
					).toMatch(/\.$/);
	});

	test('has no share above one but those of a population estimate', () => {
		const shares = new Set(
			measures
				.filter(
					(measure) =>
						measure.making === 'counted' &&
						measure.figure === 'share' &&
						!measure.needs.includes('population')
				)
				.map(({ id }) => id)
		);
		const wrong = wasm.figures.observations.filter(
			({ measureId, numerator, denominator, areaLevel, status }) =>
				status === 'ok' &&
				areaLevel !== 'lsoa' &&
				shares.has(measureId) &&
				numerator !== undefined &&
				denominator !== undefined &&
				(numerator > denominator || numerator < 0)
		);
		expect(wrong).toEqual([]);
	});
});

// From here on: the same figures by SQL of this file's own, read straight from the extracts.

const [registrations, contacts, profile, immunisations, reviews] = [
	'registrations',
	'contacts',
	'early-years-profile',
	'immunisations',
	'health-visitor-reviews'
].map((name) => `'${folder}/${name}.parquet'`);
const csv = (name: string) =>
	`(SELECT * FROM read_csv('${folder}/${name}.csv', all_varchar = true))`;

const residents = `
CREATE TEMP TABLE lsoa AS SELECT lsoa_code, locality_code, imd_decile::INT AS decile FROM ${csv('neighbourhoods')};
CREATE TEMP TABLE lookup AS SELECT replace(upper(postcode), ' ', '') AS postcode, lsoa_code FROM ${csv('postcodes')};
CREATE TEMP TABLE book AS
	SELECT coalesce(nullif(r.link_id, ''), r.child_id) AS person, r.child_id, r.family_id, r.registered_on, r.closed_on, r.date_of_birth AS dob, coalesce(nullif(r.lsoa_code, ''), l.lsoa_code) AS home,
		coalesce(r.lone_parent, false) OR coalesce(r.teen_parent, false) OR coalesce(r.workless, false) OR coalesce(r.temporary_housing, false) OR coalesce(r.disability, false) AS in_need
	FROM ${registrations} r LEFT JOIN lookup l ON l.postcode = replace(upper(r.postcode), ' ', '');
CREATE TEMP TABLE home AS
	SELECT DISTINCT ON (person) person, home FROM book WHERE registered_on <= DATE '2025-03-31' AND home IS NOT NULL ORDER BY person, registered_on DESC, child_id DESC;
CREATE TEMP TABLE person AS
	SELECT DISTINCT ON (person) person, family_id, (SELECT bool_or(in_need) FROM book b WHERE b.person = a.person AND b.registered_on <= DATE '2025-03-31'
		AND coalesce(b.closed_on, DATE '2025-03-31') >= DATE '2024-04-01' AND b.dob + INTERVAL 5 YEAR > DATE '2024-04-01') AS in_need FROM book a ORDER BY person, registered_on DESC, child_id DESC;
CREATE TEMP TABLE carried_on AS
	SELECT e.centre_id AS closed_id, e.successor_id, c.closed_on::DATE AS closed_on FROM ${csv('centre-history')} e JOIN ${csv('centres')} c USING (centre_id) WHERE e.successor_id IS NOT NULL;
CREATE TEMP TABLE seen AS
	SELECT DISTINCT b.person, coalesce(s.successor_id, c.centre_id) AS centre_id, c.contact_date AS day FROM ${contacts} c JOIN book b USING (child_id)
	LEFT JOIN carried_on s ON s.closed_id = c.centre_id AND c.contact_date > s.closed_on
	WHERE c.contact_type IN ('attended', 'home visit', 'one-to-one', 'clinic') AND c.contact_date BETWEEN DATE '2024-04-01' AND DATE '2025-03-31'
		AND c.contact_date >= b.dob AND c.contact_date < b.dob + INTERVAL 5 YEAR;
CREATE TEMP TABLE pupil AS
	SELECT p.*, coalesce(nullif(p.lsoa_code, ''), l.lsoa_code) AS home,
		concat(COM_E01, COM_E02, PSE_E03, PSE_E04, PSE_E05, PHY_E06, PHY_E07, LIT_E08, LIT_E09, LIT_E10, MAT_E11, MAT_E12, UTW_E13, UTW_E14, UTW_E15, EXP_E16, EXP_E17) AS scores
	FROM ${profile} p LEFT JOIN lookup l ON l.postcode = replace(upper(p.postcode), ' ', '') WHERE p.academic_year = '2024/25';
CREATE TEMP TABLE mmr AS
	SELECT patient_id, any_value(date_of_birth) AS dob, any_value(nullif(lsoa_code, '')) AS home,
		count(*) FILTER (ok AND dose_date <= date_of_birth + INTERVAL 2 YEAR) AS rows_by_two,
		count(DISTINCT CASE WHEN ok AND dose_date <= date_of_birth + INTERVAL 5 YEAR THEN dose_date END) AS days_by_five
	FROM (SELECT *, status = 'given' AND dose_date >= date_of_birth + INTERVAL 1 YEAR AS ok FROM ${immunisations}) GROUP BY patient_id;
CREATE TEMP TABLE place_of_centre AS SELECT centre_id, locality_code FROM ${csv('centres')};
`;

const good = `count(*) FILTER (regexp_full_match(scores, '2{12}[12]{5}'))`;
const valid = `count(*) FILTER (regexp_full_match(scores, '[12]{17}'))`;
const fiveIn2024 = `dob BETWEEN DATE '2019-04-01' AND DATE '2020-03-31'`;
const bothDoses = 'count(*) FILTER (days_by_five >= 2), count(*)';

/** What a headline is for the county and, with a district, for it: a numerator and a denominator. `{place}` limits rows with a home, `{centre}` those with a centre. */
// The bank holidays of the year and the weeks after it, as gov.uk/bank-holidays lists them.
const workingDays = `SELECT d::DATE AS d FROM range(DATE '2024-04-01', DATE '2025-06-01', INTERVAL 1 DAY) t(d) WHERE dayname(d) NOT IN ('Saturday', 'Sunday')
	AND d NOT IN (DATE '2024-04-01', DATE '2024-05-06', DATE '2024-05-27', DATE '2024-08-26', DATE '2024-12-25', DATE '2024-12-26', DATE '2025-01-01', DATE '2025-04-18', DATE '2025-04-21', DATE '2025-05-05', DATE '2025-05-26')`;
const recomputed: readonly (readonly [
	measureId: string,
	division: { breakdown: string; category: string } | undefined,
	statement: string
])[] = [
	[
		'gld-percent',
		undefined,
		`SELECT ${good}, ${valid} FROM pupil JOIN lsoa ON home = lsoa.lsoa_code WHERE {place}`
	],
	[
		'gld-percent',
		{ breakdown: 'fsm', category: 'eligible' },
		`SELECT ${good}, ${valid} FROM pupil JOIN lsoa ON home = lsoa.lsoa_code WHERE fsm = 'eligible' AND {place}`
	],
	[
		'gld-percent',
		{ breakdown: 'fsm', category: 'not eligible' },
		`SELECT ${good}, ${valid} FROM pupil JOIN lsoa ON home = lsoa.lsoa_code WHERE fsm = 'not eligible' AND {place}`
	],
	[
		'mmr1-24m',
		undefined,
		`SELECT count(*) FILTER (rows_by_two >= 1), count(*) FROM mmr JOIN lsoa ON home = lsoa_code WHERE dob BETWEEN DATE '2022-04-01' AND DATE '2023-03-31' AND {place}`
	],
	[
		'mmr2-5y',
		undefined,
		`SELECT ${bothDoses} FROM mmr JOIN lsoa ON home = lsoa_code WHERE ${fiveIn2024} AND {place}`
	],
	[
		'mmr2-5y',
		{ breakdown: 'imd-quintile-national', category: '1' },
		`SELECT ${bothDoses} FROM mmr JOIN lsoa ON home = lsoa_code WHERE ${fiveIn2024} AND decile IN (1, 2) AND {place}`
	],
	[
		'mmr2-5y',
		{ breakdown: 'imd-quintile-national', category: '5' },
		`SELECT ${bothDoses} FROM mmr JOIN lsoa ON home = lsoa_code WHERE ${fiveIn2024} AND decile IN (9, 10) AND {place}`
	],
	[
		'asq3-all-five',
		undefined,
		`SELECT count(*) FILTER (communication AND gross_motor AND fine_motor AND problem_solving AND personal_social), count(*)
		FROM (SELECT r.*, coalesce(nullif(r.lsoa_code, ''), l.lsoa_code) AS home FROM ${reviews} r LEFT JOIN lookup l ON l.postcode = replace(upper(r.postcode), ' ', '')) JOIN lsoa ON home = lsoa.lsoa_code
		WHERE review = 'two-to-two-and-a-half-years' AND date_of_birth BETWEEN DATE '2021-10-01' AND DATE '2022-09-30' AND reviewed_on IS NOT NULL AND asq3_used
			AND communication IS NOT NULL AND gross_motor IS NOT NULL AND fine_motor IS NOT NULL AND problem_solving IS NOT NULL AND personal_social IS NOT NULL AND {place}`
	],
	[
		'reach-seen',
		undefined,
		`SELECT (SELECT count(DISTINCT person) FROM seen JOIN home USING (person) JOIN lsoa ON home = lsoa_code WHERE {place}),
		(SELECT sum(people::INT) FROM ${csv('population')} JOIN lsoa USING (lsoa_code) WHERE year = '2024' AND age::INT < 5 AND {place})`
	],
	[
		'funded-2yo-takeup',
		undefined,
		`SELECT count(*) FILTER (has_place = 'true'), count(*) FROM (SELECT f.*, coalesce(f.lsoa_code, l.lsoa_code) AS home FROM ${csv('funded-places')} f LEFT JOIN lookup l ON l.postcode = replace(upper(f.postcode), ' ', ''))
		JOIN lsoa ON home = lsoa.lsoa_code WHERE headcount_on LIKE '2025-01-%' AND {place}`
	],
	[
		'cost-per-child-reached',
		undefined,
		`SELECT (SELECT sum(actual::DECIMAL(18, 2)) FROM ${csv('finance')} WHERE financial_year = '2024/25' AND line = 'under-fives' AND coalesce(is_capital, 'false') = 'false' AND {place}),
		(SELECT count(DISTINCT person) FROM seen JOIN place_of_centre USING (centre_id) WHERE {place})`
	],
	[
		'parent-efficacy-topse',
		undefined,
		`SELECT sum(post_score::DECIMAL(18, 4) - pre_score::DECIMAL(18, 4)), count(*) FROM ${csv('programme-enrolments')} JOIN place_of_centre USING (centre_id)
		WHERE tool = 'topse' AND ended_on BETWEEN '2024-04-01' AND '2025-03-31' AND pre_score IS NOT NULL AND post_score IS NOT NULL AND {place}`
	],
	[
		'referral-response-days',
		undefined,
		`SELECT count(*) FILTER (first_contact_on >= received_on AND (SELECT count(*) FROM (${workingDays}) WHERE d > received_on::DATE AND d <= first_contact_on::DATE) <= 5), count(*)
		FROM ${csv('referrals')} JOIN place_of_centre USING (centre_id) WHERE received_on BETWEEN '2024-04-01' AND '2025-03-31' AND {place}`
	]
];

async function counts(statement: string, placeId: string): Promise<readonly number[]> {
	const where = placeId === county ? 'TRUE' : `locality_code = '${placeId}'`;
	const reader = await own.runAndReadAll(statement.replaceAll('{place}', where));
	return reader.getRowsJS()[0]!.map(Number);
}

describe.each([
	['the county', county],
	['Hinckley and Bosworth', hinckley]
])('%s in 2024/25', (_, areaId) => {
	const observed = (measureId: string, division?: { breakdown: string; category: string }) => {
		const periodKind = measureId === 'gld-percent' ? 'academic-year' : 'financial-year';
		const found = wasm.figures.at({
			measureId,
			areaId,
			periodId: '2024/25',
			periodKind,
			...division
		});
		return [found?.numerator, found?.denominator];
	};

	test.each(
		recomputed.map(
			([measureId, division, statement]) =>
				[
					division ? `${measureId} of ${division.category}` : measureId,
					measureId,
					division,
					statement
				] as const
		)
	)('has the %s that a count of its own gives', async (_, measureId, division, statement) => {
		const expected = await counts(statement, areaId);
		expect(expected.every((n) => n > 0)).toBe(true);
		expect(observed(measureId, division)).toEqual(expected);
	});

	test('has the sustained contact that a count of families in plain TypeScript gives', async () => {
		const rows = (
			await own.runAndReadAll(
				`SELECT p.family_id, s.person, CAST(s.day AS VARCHAR), l.locality_code FROM seen s JOIN person p USING (person) LEFT JOIN home h USING (person) LEFT JOIN lsoa l ON l.lsoa_code = h.home WHERE p.family_id IN (SELECT family_id FROM person WHERE in_need) ORDER BY s.person`
			)
		).getRowsJS() as [string, string, string, string | null][];
		const families = new Map<string, { days: Set<string>; home: string | null }>();
		for (const [family, , day, home] of rows) {
			const known = families.get(family) ?? { days: new Set<string>(), home };
			known.days.add(day);
			known.home ??= home;
			families.set(family, known);
		}
		const here = [...families.values()].filter(
			({ home }) => home !== null && (areaId === county || home === areaId)
		);
		expect(observed('sustained-contact')).toEqual([
			here.filter(({ days }) => days.size >= 3).length,
			here.length
		]);
	});

	test('has the spend in the most deprived neighbourhoods that pounds shared out in plain TypeScript give', async () => {
		const days = (
			await own.runAndReadAll(
				`SELECT s.centre_id, count(*), count(*) FILTER (l.decile <= 3) FROM seen s JOIN home h USING (person) JOIN lsoa l ON l.lsoa_code = h.home GROUP BY s.centre_id`
			)
		).getRowsJS() as [string, bigint, bigint][];
		const lines = (
			await own.runAndReadAll(
				`SELECT centre_id, actual::DOUBLE FROM ${csv('finance')} JOIN place_of_centre USING (centre_id) WHERE financial_year = '2024/25' AND line = 'under-fives' AND coalesce(is_capital, 'false') = 'false' AND actual IS NOT NULL AND ${areaId === county ? 'TRUE' : `place_of_centre.locality_code = '${areaId}'`}`
			)
		).getRowsJS() as [string, number][];
		const share = new Map(
			days.map(([centre, all, deprived]) => [centre, Number(deprived) / Number(all)])
		);
		const attributed = lines.filter(([centre]) => share.has(centre));
		const pennies = attributed.reduce(
			(sum, [centre, actual]) => sum + Math.round(actual * share.get(centre)! * 100),
			0
		);
		const [numerator, denominator] = observed('spend-share-30pct');
		// A half penny may round either way: a penny a line at most.
		expect(Math.abs(numerator! * 100 - pennies)).toBeLessThanOrEqual(attributed.length);
		expect(denominator).toBeCloseTo(
			attributed.reduce((sum, [, actual]) => sum + actual, 0),
			2
		);
	});
});

test('three of the eight children at the end of reception around Weavers Junior School reached a good level in 2024/25', async () => {
	const reader = await own.runAndReadAll(
		`SELECT ${good}, ${valid} FROM pupil JOIN ${csv('reach-areas')} r ON r.lsoa_code = pupil.home WHERE r.centre_id = 'WJ' AND r.valid_from <= '2025-08-31' AND coalesce(r.valid_to, '9999') >= '2025-08-31'`
	);
	expect(reader.getRowsJS()[0]!.map(Number)).toEqual([3, 8]);
	expect(
		wasm.figures.at({
			measureId: 'gld-percent',
			areaId: weavers,
			periodId: '2024/25',
			periodKind: 'academic-year'
		})
	).toMatchObject({ numerator: 3, denominator: 8 });
});
