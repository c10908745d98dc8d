import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Figures } from '$lib/readings/figures';
import type { Engine } from '$lib/sql';

import { csvFile } from '../../../tests/support/extract-files';
import type { ExtractRow } from '../../../tests/support/extract-files';
import { handWorked } from '../../../tests/support/hand-worked';
import { countsAt, loadedWorkshop } from '../../../tests/support/loaded-workshop';
import { authority, neighbourhoodsApart } from '../../../tests/support/small-county';

interface Dose {
	readonly on: string;
	readonly vaccine?: string;
	readonly status?: string;
}

function patient(
	id: string,
	born: string,
	lsoa: string,
	doses: readonly (string | Dose)[]
): ExtractRow[] {
	const common = { patient_id: id, date_of_birth: born, lsoa_code: lsoa };
	if (doses.length === 0) return [{ ...common, status: 'none' }];
	return doses
		.map((dose): Dose => (typeof dose === 'string' ? { on: dose } : dose))
		.map(({ on, vaccine = 'MMR', status = 'given' }) => ({
			...common,
			vaccine,
			dose_date: on,
			status
		}));
}

function left(on: string, records: readonly ExtractRow[]): readonly ExtractRow[] {
	return records.map((record, i) => ({ ...record, removed_on: i === 0 ? on : '' }));
}

// Second birthdays of 2023/24, one case a quarter and neighbourhood; each neighbourhood has one child to be read off.
const rows: readonly ExtractRow[] = [
	// Q1 April to June 2023
	...patient('on-birthday', '2021-05-10', 'A', ['2023-05-10']),
	...patient('after-birthday', '2021-05-10', 'B', ['2023-05-11']),
	...patient('before-first', '2021-05-10', 'C', ['2022-05-09']),
	...patient('on-first', '2021-05-10', 'D', ['2022-05-10']),
	...patient('none', '2021-05-10', 'E', []),
	// Q2 July to September 2023
	...patient('refused', '2021-08-10', 'A', [{ on: '2022-09-01', status: 'refused' }]),
	...patient('missed-then-given', '2021-08-10', 'B', [
		{ on: '2022-09-01', status: 'missed' },
		'2022-10-01'
	]),
	...patient('other-vaccine', '2021-08-10', 'C', [{ on: '2022-09-01', vaccine: 'MenB' }]),
	...patient('priorix', '2021-08-10', 'D', [{ on: '2022-09-01', vaccine: 'Priorix-Tetra' }]),
	...patient('status-blank', '2021-08-10', 'E', [
		{ on: '2022-09-01', vaccine: 'mmrv', status: '' }
	]),
	// Fifth birthdays in Q3 October to December 2023
	...patient('two-days', '2018-11-01', 'A', ['2019-12-01', '2022-03-01']),
	...patient('same-day', '2018-11-01', 'B', [
		{ on: '2019-12-01', vaccine: 'MMR' },
		{ on: '2019-12-01', vaccine: 'MMRVaxPro' }
	]),
	...patient('early-and-late', '2018-11-01', 'C', ['2019-10-31', '2022-03-01']),
	...patient('second-late', '2018-11-01', 'D', ['2019-12-01', '2023-11-02']),
	...patient('second-on-birthday', '2018-11-01', 'E', ['2019-12-01', '2023-11-01']),
	// Fifth birthday in Q4 January to March 2024, first dose after the second birthday
	...patient('late-first', '2019-02-01', 'A', ['2022-01-01']),
	...patient('first-too-late', '2019-02-01', 'B', ['2024-02-02']),
	...patient('first-on-fifth', '2019-02-01', 'C', ['2024-02-01']),
	...patient('none-at-five', '2019-02-01', 'D', []),
	// The leap day: second birthday on 28 February 2026
	...patient('leap-on', '2024-02-29', 'A', ['2025-03-01', '2026-02-28']),
	...patient('leap-late', '2024-02-29', 'B', ['2026-03-01']),
	...patient('leap-first', '2024-02-29', 'C', ['2025-02-28']),
	// Either side of the new schedule
	...patient('before-schedule', '2024-06-30', 'A', ['2025-07-01', '2026-01-05']),
	...patient('new-schedule', '2024-07-01', 'A', ['2025-07-02', '2026-01-05']),
	...patient('new-schedule-one', '2024-07-02', 'B', ['2025-07-02']),
	...patient('new-schedule-late', '2024-07-03', 'C', ['2025-07-03', '2026-07-04']),
	...patient('new-schedule-on', '2024-07-03', 'D', ['2025-07-03', '2026-07-03']),
	// Second birthdays in Q4 January to March 2024: a child that left by then is in no count
	...left('2023-11-30', patient('left-before', '2022-01-10', 'A', ['2023-02-01'])),
	...left('2024-01-10', patient('left-on', '2022-01-10', 'B', ['2023-02-01'])),
	...left('2024-01-11', patient('left-after', '2022-01-10', 'C', ['2023-02-01', '2023-06-01'])),
	// The last dose makes 30 September 2026 the last day that is complete
	...patient('last-dose', '2022-10-01', 'E', ['2026-09-30']),
	// Second birthday in the quarter that has not ended
	...patient('not-ended', '2024-10-15', 'A', ['2025-11-01'])
];

let engine: Engine;
let figures: Figures;

beforeAll(async () => {
	const sessions = [
		{
			session_id: '1',
			centre_id: 'P',
			session_date: '2019-06-01',
			activity: 'Stay and play',
			lead_agency: 'centre'
		},
		{
			session_id: '2',
			centre_id: 'P',
			session_date: '2027-06-01',
			activity: 'Stay and play',
			lead_agency: 'centre'
		}
	];
	({ engine, figures } = await loadedWorkshop([
		neighbourhoodsApart,
		csvFile('immunisations.csv', rows),
		csvFile('sessions.csv', sessions)
	]));
});
afterAll(() => engine.close());

const at = (
	measureId: string,
	area: string,
	periodId: string,
	division: { breakdown?: string; category?: string } = {}
) =>
	countsAt(figures, {
		measureId,
		areaId: area === authority ? area : `locality:${area}`,
		periodId,
		periodKind: periodId.includes('Q') ? 'financial-quarter' : 'financial-year',
		...division
	});

handWorked('mmr1-24m', at, [
	['a dose on the second birthday counts', '1/1', 'A', '2023/24 Q1'],
	['a dose the day after the second birthday does not', '0/1', 'B', '2023/24 Q1'],
	['a dose the day before the first birthday does not', '0/1', 'C', '2023/24 Q1'],
	['a dose on the first birthday counts', '1/1', 'D', '2023/24 Q1'],
	['a child with no dose is in the denominator', '0/1', 'E', '2023/24 Q1'],
	['a refused dose does not count', '0/1', 'A', '2023/24 Q2'],
	['a dose given after a missed one counts, and the child is one child', '1/1', 'B', '2023/24 Q2'],
	['a dose of another vaccine does not count', '0/1', 'C', '2023/24 Q2'],
	['a dose under a trade name of the family counts', '1/1', 'D', '2023/24 Q2'],
	['a dose without a status counts as given, in any case of letters', '1/1', 'E', '2023/24 Q2'],
	['a child that left before its second birthday is not counted', undefined, 'A', '2023/24 Q4'],
	['nor is one that left on it', undefined, 'B', '2023/24 Q4'],
	['one that left afterwards is', '1/1', 'C', '2023/24 Q4'],
	['the county has every child of the quarter once', '2/5', authority, '2023/24 Q1'],
	['and of the next', '3/5', authority, '2023/24 Q2'],
	['the year is its quarters added up, 2 of 5, 3 of 5 and 1 of 1', '6/11', authority, '2023/24'],
	['a year that the doses do not reach the end of is left out', undefined, authority, '2026/27'],
	['a child born on 29 February 2024 turns two on 28 February 2026', '1/1', 'A', '2025/26 Q4'],
	['such a child has had a dose of 1 March 2026 too late', '0/1', 'B', '2025/26 Q4'],
	[
		'and has the first birthday on 28 February 2025, so that a dose on that day counts',
		'1/1',
		'C',
		'2025/26 Q4'
	]
]);

handWorked('mmr2-5y', at, [
	['two doses on different days count', '1/1', 'A', '2023/24 Q3'],
	['two doses on one day are one', '0/1', 'B', '2023/24 Q3'],
	['a dose before the first birthday is no first dose', '0/1', 'C', '2023/24 Q3'],
	['a second dose the day after the birthday does not count', '0/1', 'D', '2023/24 Q3'],
	['a second dose on the birthday counts', '1/1', 'E', '2023/24 Q3']
]);

test('the deprivation of the neighbourhood divides them: A and B in the most deprived fifths, E beyond the middle', () => {
	const fifth = (category: string) =>
		at('mmr2-5y', authority, '2023/24 Q3', { breakdown: 'imd-quintile-national', category });
	// Deciles 1, 3, 4, 10 and 7 are fifths 1, 2, 2, 5 and 4.
	expect(['1', '2', '3', '4', '5'].map(fifth)).toEqual(['1/1', '0/2', undefined, '1/1', '0/1']);
});

handWorked('mmr1-5y', at, [
	['a first dose after the second birthday counts', '1/1', 'A', '2023/24 Q4'],
	['a first dose the day after the fifth does not', '0/1', 'B', '2023/24 Q4'],
	['a first dose on the fifth birthday counts', '1/1', 'C', '2023/24 Q4'],
	['a child with no dose is in the denominator', '0/1', 'D', '2023/24 Q4'],
	['the county has every child of the quarter once', '2/4', authority, '2023/24 Q4']
]);

handWorked('mmr2-24m', at, [
	['a child born on 1 July 2024 is in 2026/27 Q2', '1/1', 'A', '2026/27 Q2'],
	['a child with one dose is in the denominator', '0/1', 'B', '2026/27 Q2'],
	['a second dose the day after the birthday does not count', '0/1', 'C', '2026/27 Q2'],
	['a second dose on the birthday counts', '1/1', 'D', '2026/27 Q2'],
	['a child born on 30 June 2024 is in no quarter', undefined, 'A', '2026/27 Q1'],
	['the county has every child of the quarter once', '2/4', authority, '2026/27 Q2']
]);

test('the child born on 30 June 2024 is among the first doses of its quarter', () => {
	expect(at('mmr1-24m', 'A', '2026/27 Q1')).toBe('1/1');
});

test('there is no year of both doses by the second birthday, since no year is whole yet', () => {
	expect(figures.periods('mmr2-24m', 'financial-year')).toEqual([]);
});

test('a quarter that the doses do not reach the end of is left out', () => {
	expect(figures.periods('mmr1-24m', 'financial-quarter').at(-1)).toBe('2026/27 Q2');
});
