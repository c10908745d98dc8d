import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { Figures } from '$lib/readings/figures';
import type { Engine } from '$lib/sql';

import { csvFile } from '../../../tests/support/extract-files';
import type { ExtractRow } from '../../../tests/support/extract-files';
import { handWorked } from '../../../tests/support/hand-worked';
import { countsAt, loadedWorkshop } from '../../../tests/support/loaded-workshop';
import { authority, neighbourhoodsApart } from '../../../tests/support/small-county';

// The items of each profile, written out here and not taken from the catalogue.
const scales =
	'PSE_AS1 PSE_AS2 PSE_AS3 CLL_AS1 CLL_AS2 CLL_AS3 CLL_AS4 MAT_AS1 MAT_AS2 MAT_AS3 KUW_AS PHY_AS CRE_AS'.split(
		' '
	);
const goals2012 =
	'COM_G01 COM_G02 COM_G03 PHY_G04 PHY_G05 PSE_G06 PSE_G07 PSE_G08 LIT_G09 LIT_G10 MAT_G11 MAT_G12 UTW_G13 UTW_G14 UTW_G15 EXP_G16 EXP_G17'.split(
		' '
	);
const goals2021 =
	'COM_E01 COM_E02 PSE_E03 PSE_E04 PSE_E05 PHY_E06 PHY_E07 LIT_E08 LIT_E09 LIT_E10 MAT_E11 MAT_E12 UTW_E13 UTW_E14 UTW_E15 EXP_E16 EXP_E17'.split(
		' '
	);

const scored = (items: readonly string[], scores: string): ExtractRow =>
	Object.fromEntries(items.map((item, i) => [item, scores[i]?.trim()]));

let pupil = 0;
function child(year: string, lsoa: string, ...scores: readonly ExtractRow[]): ExtractRow {
	return Object.assign(
		{ pupil_id: `pupil${++pupil}`, academic_year: year, lsoa_code: lsoa },
		...scores
	) as ExtractRow;
}

// Each case stands in a neighbourhood and year of its own, so that its counts can be read off there.
const cases: readonly {
	readonly title: string;
	readonly year: string;
	readonly lsoa: string;
	readonly rows: readonly ExtractRow[];
	readonly counts: string | undefined;
}[] = [
	// 13 scales: 7 × 6 + 6 × 6 = 78.
	scalesCase(
		'78 points with 6 in each of the seven scales of personal development and language is good',
		'2008/09',
		'6666666666666',
		'1/1'
	),
	scalesCase(
		'77 points is not good, though every one of the seven scales has 6 or more',
		'2009/10',
		'6666666666665',
		'0/1'
	),
	scalesCase(
		'5 in a scale of personal and social development is not good, though the points come to 81',
		'2010/11',
		'5777777666665',
		'0/1'
	),
	scalesCase(
		'5 in writing, the last scale of language, is not good, though the points come to 89',
		'2007/08',
		'7777775777777',
		'0/1'
	),
	scalesCase(
		'3 in a scale outside the seven can be made up by points elsewhere',
		'2006/07',
		'7777777363666',
		'1/1'
	),
	scalesCase(
		'a child with one scale not assessed is in neither count',
		'2005/06',
		'666666666666A',
		undefined
	),
	scalesCase(
		'a child with one scale blank is in neither count',
		'2004/05',
		'666666666666 ',
		undefined
	),
	goals2012Case(
		'expected in goals 1 to 12 and emerging in 13 to 17 is good',
		'2012/13',
		'22222222222211111',
		'1/1'
	),
	goals2012Case('exceeding counts as well as expected', '2013/14', '32323232323233333', '1/1'),
	goals2012Case('emerging in goal 12 is not good', '2014/15', '22222222222122222', '0/1'),
	goals2012Case('emerging in goal 1 is not good', '2015/16', '12222222222222222', '0/1'),
	goals2012Case(
		'a child with goal 17 not assessed is in neither count',
		'2016/17',
		'2222222222222222A',
		undefined
	),
	goals2021Case(
		'expected in goals 1 to 12 and emerging in 13 to 17 is good',
		'2021/22',
		'22222222222211111',
		'1/1'
	),
	goals2021Case('emerging in goal 12 is not good', '2022/23', '22222222222122222', '0/1'),
	goals2021Case(
		'a child with goal 1 not assessed is in neither count',
		'2023/24',
		'A2222222222222222',
		undefined
	),
	goals2021Case(
		'a child with goal 17 blank is in neither count',
		'2024/25',
		'2222222222222222 ',
		undefined
	),
	goals2021Case(
		'exceeding is no score of this profile, so a child with one is in neither count',
		'2025/26',
		'32222222222222222',
		undefined
	)
];

function scalesCase(title: string, year: string, scores: string, counts: string | undefined) {
	return {
		title: `to 2011/12: ${title}`,
		year,
		lsoa: 'A',
		rows: [child(year, 'A', scored(scales, scores))],
		counts
	};
}
function goals2012Case(title: string, year: string, scores: string, counts: string | undefined) {
	return {
		title: `2012/13 to 2018/19: ${title}`,
		year,
		lsoa: 'B',
		rows: [child(year, 'B', scored(goals2012, scores))],
		counts
	};
}
function goals2021Case(title: string, year: string, scores: string, counts: string | undefined) {
	return {
		title: `from 2021/22: ${title}`,
		year,
		lsoa: 'C',
		rows: [child(year, 'C', scored(goals2021, scores))],
		counts
	};
}

// Rows that carry all three profiles at once, contradicting one another: only the year may decide.
const goodScales = scored(scales, '9999999999999');
const poorScales = scored(scales, '1111111111111');
const good2012 = scored(goals2012, '22222222222222222');
const poor2012 = scored(goals2012, '11111111111111111');
const good2021 = scored(goals2021, '22222222222222222');
const poor2021 = scored(goals2021, '11111111111111111');
const contradicting = [
	child('2010/11', 'D', goodScales, poor2012, poor2021),
	child('2018/19', 'D', poorScales, good2012, poor2021),
	child('2021/22', 'D', poorScales, poor2012, good2021),
	child('2010/11', 'E', poorScales, good2012, good2021),
	child('2018/19', 'E', goodScales, poor2012, good2021),
	child('2021/22', 'E', goodScales, good2012, poor2021),
	// Scores of another profile alone make no valid result.
	child('2017/18', 'D', goodScales, good2021),
	child('2022/23', 'D', goodScales, good2012)
];

let engine: Engine;
let figures: Figures;

beforeAll(async () => {
	const rows = [...cases.flatMap((one) => one.rows), ...contradicting];
	({ engine, figures } = await loadedWorkshop([
		neighbourhoodsApart,
		csvFile('early-years-profile.csv', rows)
	]));
});
afterAll(() => engine.close());

const at = (measureId: string, area: string, periodId: string) =>
	countsAt(figures, {
		measureId,
		areaId: area === authority ? area : `locality:${area}`,
		periodId,
		periodKind: 'academic-year'
	});

handWorked('gld-percent', at, [
	...cases.map(({ title, counts, lsoa, year }) => [title, counts, lsoa, year] as const),
	// The sum of the neighbourhoods under each rule, from one file.
	['the county has every child of 2010/11 once', '1/3', authority, '2010/11'],
	['the county has every child of 2018/19 once', '1/2', authority, '2018/19'],
	['the county has every child of 2021/22 once', '2/3', authority, '2021/22']
]);

describe('where a row carries the scores of all three profiles', () => {
	test.each(['2010/11', '2018/19', '2021/22'])(
		'the profile of %s alone decides that year',
		(year) => {
			expect(['D', 'E'].map((lsoa) => at('gld-percent', lsoa, year))).toEqual(['1/1', '0/1']);
		}
	);

	test.each(['2017/18', '2022/23'])(
		'a row of %s without the scores of that year’s profile is in neither count',
		(year) => {
			expect(at('gld-percent', 'D', year)).toBeUndefined();
		}
	);
});
