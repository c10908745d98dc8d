import { afterAll, beforeAll } from 'vitest';

import type { Figures } from '$lib/readings/figures';
import type { Engine } from '$lib/sql';

import { csvFile } from '../../../tests/support/extract-files';
import type { ExtractRow } from '../../../tests/support/extract-files';
import { handWorked } from '../../../tests/support/hand-worked';
import { countsAt, loadedWorkshop } from '../../../tests/support/loaded-workshop';
import { authority, neighbourhoodsApart } from '../../../tests/support/small-county';

let patient = 0;
const review =
	(kind: string) =>
	(born: string, lsoa: string, on: string, more: ExtractRow = {}) => ({
		patient_id: `${++patient}`,
		date_of_birth: born,
		lsoa_code: lsoa,
		review: kind,
		reviewed_on: on,
		...more
	});
const newBirth = review('new-birth');
const sixToEightWeeks = review('six-to-eight-weeks');
const twelveMonths = review('twelve-months');
const twoYears = review('two-to-two-and-a-half-years');

const fed = (feeding: string): ExtractRow => ({ feeding });
const asq3 = (more: ExtractRow = {}): ExtractRow => ({
	asq3_used: true,
	communication: true,
	gross_motor: true,
	fine_motor: true,
	problem_solving: true,
	personal_social: true,
	...more
});

// One case a quarter and neighbourhood; each neighbourhood is a locality, to be read off by itself.
const rows: readonly ExtractRow[] = [
	// Born on 10 April 2023, 30 days old on 10 May: 2023/24 Q1
	newBirth('2023-04-10', 'A', '2023-04-24'),
	newBirth('2023-04-10', 'B', '2023-04-25'),
	newBirth('2023-04-10', 'C', ''),
	newBirth('2023-04-10', 'D', '2023-04-10'),
	// 30 days old on 30 June and on 1 July
	newBirth('2023-05-31', 'E', '2023-06-05'),
	newBirth('2023-06-01', 'E', ''),
	// Twins of Q3, and a baby whose visit is dated before birth
	newBirth('2023-10-01', 'A', '2023-10-08'),
	newBirth('2023-10-01', 'A', '2023-10-08'),
	newBirth('2023-10-01', 'B', '2023-09-30'),
	// 30 days old on 31 March 2024 and on 1 April; no review is of a day after March
	newBirth('2024-03-01', 'B', '2024-03-10'),
	newBirth('2024-03-02', 'B', '2024-03-10'),

	// Born on 10 April 2023, eight weeks old on 5 June: 2023/24 Q1
	sixToEightWeeks('2023-04-10', 'A', '2023-06-01', fed('totally breastfed')),
	sixToEightWeeks('2023-04-10', 'B', '2023-06-01', fed('partially breastfed')),
	sixToEightWeeks('2023-04-10', 'C', '2023-06-01', fed('not breastfed')),
	sixToEightWeeks('2023-04-10', 'D', '2023-06-01', fed('unknown')),
	sixToEightWeeks('2023-04-10', 'E', '', fed('')),
	// Eight weeks old on 30 June and on 1 July 2022
	sixToEightWeeks('2022-05-05', 'A', '2022-06-25', fed('totally breastfed')),
	sixToEightWeeks('2022-05-06', 'A', '2022-06-25', fed('not breastfed')),

	// The national return’s own example: born from 1 October to 31 December 2018 is 2021/22 Q1
	twoYears('2018-10-01', 'A', '2021-04-01'),
	twoYears('2018-12-31', 'B', '2021-07-01'),
	twoYears('2018-09-30', 'C', '2021-03-01'),
	twoYears('2019-01-01', 'D', '2021-06-01'),
	twoYears('2018-11-15', 'E', ''),
	twoYears('2019-02-01', 'B', '2019-01-31'),

	// Two and a half on 10 November 2021: 2021/22 Q3
	twoYears('2019-05-10', 'A', '2021-10-01', asq3()),
	twelveMonths('2019-05-10', 'A', '2021-10-01', asq3()),
	twoYears('2019-05-10', 'B', '2021-10-01', asq3({ communication: false })),
	twoYears('2019-05-10', 'C', '2021-10-01', asq3({ gross_motor: false })),
	twoYears('2019-05-10', 'D', '2021-10-01', asq3({ fine_motor: false })),
	twoYears('2019-05-10', 'E', '2021-10-01', asq3({ problem_solving: false })),
	// On 10 February 2022: Q4
	twoYears('2019-08-10', 'A', '2022-01-10', asq3({ personal_social: false })),
	twoYears('2019-08-10', 'B', '2022-01-10', asq3({ asq3_used: false })),
	twoYears('2019-08-10', 'C', '2022-01-10', asq3({ asq3_used: '' })),
	twoYears('2019-08-10', 'D', '', asq3()),
	twoYears('2019-08-10', 'E', '2022-02-11', asq3()),
	// On 10 May 2022: 2022/23 Q1
	twoYears('2019-11-10', 'A', '2022-05-01', asq3({ communication: '' })),
	twoYears('2019-11-10', 'B', '2022-05-01', asq3({ gross_motor: '' })),
	twoYears('2019-11-10', 'C', '2022-05-01', asq3({ fine_motor: '' })),
	twoYears('2019-11-10', 'D', '2022-05-01', asq3({ problem_solving: '' })),
	twoYears('2019-11-10', 'E', '2022-05-01', asq3({ personal_social: '' }))
];

let engine: Engine;
let figures: Figures;

beforeAll(async () => {
	({ engine, figures } = await loadedWorkshop([
		neighbourhoodsApart,
		csvFile('health-visitor-reviews.csv', rows)
	]));
});
afterAll(() => engine.close());

const at = (measureId: string, area: string, periodId: string) =>
	countsAt(figures, {
		measureId,
		areaId: area === authority ? area : `locality:${area}`,
		periodId,
		periodKind: periodId.includes('Q') ? 'financial-quarter' : 'financial-year'
	});

handWorked('nbv-14-days', at, [
	['a visit on day 14 is in time', '1/1', 'A', '2023/24 Q1'],
	['a visit on day 15 is not', '0/1', 'B', '2023/24 Q1'],
	['a baby not visited is in the denominator', '0/1', 'C', '2023/24 Q1'],
	['a visit on the day of birth is in time', '1/1', 'D', '2023/24 Q1'],
	['a baby 30 days old on 30 June is of April to June', '1/1', 'E', '2023/24 Q1'],
	['a baby 30 days old on 1 July is of July to September', '0/1', 'E', '2023/24 Q2'],
	['twins are two babies', '2/2', 'A', '2023/24 Q3'],
	['a visit dated before birth is none', '0/1', 'B', '2023/24 Q3'],
	['a baby 30 days old on 31 March is of January to March', '1/1', 'B', '2023/24 Q4'],
	['a quarter that the reviews do not reach is left out', undefined, 'B', '2024/25 Q1'],
	['the county has every baby of the quarter once', '3/5', authority, '2023/24 Q1'],
	// 3 of 5, 0 of 1, 2 of 3 and 1 of 1
	['the year is its quarters added up', '6/10', authority, '2023/24']
]);

handWorked('breastfeeding-6-8w', at, [
	['totally breastfed is breastfed', '1/1', 'A', '2023/24 Q1'],
	['partially breastfed is breastfed', '1/1', 'B', '2023/24 Q1'],
	['not breastfed is not', '0/1', 'C', '2023/24 Q1'],
	['a baby whose feeding is not known is in the denominator', '0/1', 'D', '2023/24 Q1'],
	['a baby due a review that was not held is in the denominator', '0/1', 'E', '2023/24 Q1'],
	['a baby eight weeks old on 30 June is of April to June', '1/1', 'A', '2022/23 Q1'],
	['a baby eight weeks old on 1 July is of July to September', '0/1', 'A', '2022/23 Q2'],
	['the county has every baby of the quarter once', '2/5', authority, '2023/24 Q1']
]);

handWorked('review-2y-coverage', at, [
	['a review on the day of turning two and a half is in time', '1/1', 'A', '2021/22 Q1'],
	['a review on the day after is not', '0/1', 'B', '2021/22 Q1'],
	['a child not reviewed is in the denominator', '0/1', 'E', '2021/22 Q1'],
	['a child born on 30 September 2018 is of the quarter before', '1/1', 'C', '2020/21 Q4'],
	['a child born on 1 January 2019 is of the quarter after', '1/1', 'D', '2021/22 Q2'],
	['a review dated before birth is none', '0/1', 'B', '2021/22 Q2'],
	['the county has those born from October to December 2018', '1/3', authority, '2021/22 Q1']
]);

handWorked('asq3-all-five', at, [
	['a child at the expected level in all five areas is on track', '1/1', 'A', '2021/22 Q3'],
	['a child below it in communication is not', '0/1', 'B', '2021/22 Q3'],
	['a child below it in gross motor skills is not', '0/1', 'C', '2021/22 Q3'],
	['a child below it in fine motor skills is not', '0/1', 'D', '2021/22 Q3'],
	['a child below it in problem solving is not', '0/1', 'E', '2021/22 Q3'],
	['a child below it in personal and social skills is not', '0/1', 'A', '2021/22 Q4'],
	['a review without the questionnaire is in neither count', undefined, 'B', '2021/22 Q4'],
	['nor is one that does not say whether it was used', undefined, 'C', '2021/22 Q4'],
	['nor is a child who was not reviewed', undefined, 'D', '2021/22 Q4'],
	['a review after two and a half says how the child is too', '1/1', 'E', '2021/22 Q4'],
	['a child without communication recorded is in neither count', undefined, 'A', '2022/23 Q1'],
	['nor is one without gross motor skills', undefined, 'B', '2022/23 Q1'],
	['nor is one without fine motor skills', undefined, 'C', '2022/23 Q1'],
	['nor is one without problem solving', undefined, 'D', '2022/23 Q1'],
	['nor is one without personal and social skills', undefined, 'E', '2022/23 Q1'],
	// 1 of 5, and 1 of 2
	['the year is its quarters added up', '2/7', authority, '2021/22']
]);
