import { afterAll, beforeAll, expect, test } from 'vitest';

import { goalsSince2021 } from '$lib/catalogue/profile-goals';

import { csvFile } from '../../../../../tests/support/extract-files';
import { countsAt, loadedWorkshop } from '../../../../../tests/support/loaded-workshop';
import type { LoadedWorkshop } from '../../../../../tests/support/loaded-workshop';
import { authority, neighbourhoods } from '../../../../../tests/support/small-county';

const result = (pupil: string, score: string, school = 'new') => ({
	pupil_id: pupil,
	academic_year: '2024/25',
	school,
	lsoa_code: 'A',
	...Object.fromEntries(goalsSince2021.map(([goal]) => [goal, score]))
});
let loaded: LoadedWorkshop;

beforeAll(async () => {
	loaded = await loadedWorkshop([
		neighbourhoods,
		csvFile('early-years-profile.csv', [
			result('moved, blank', '', 'old'),
			result('moved, blank', '2'),
			result('moved, not assessed', 'A', 'old'),
			result('moved, not assessed', '2'),
			result('assessed twice', '1', 'old'),
			result('assessed twice', '2'),
			result('stayed', '1'),
			result('never assessed', 'A')
		])
	]);
});
afterAll(() => loaded.engine.close());

test('of a pupil in the lists of two schools the row with the goals counts, the first of two with as many', () => {
	expect(
		countsAt(loaded.figures, {
			measureId: 'gld-percent',
			areaId: authority,
			periodId: '2024/25',
			periodKind: 'academic-year'
		})
	).toBe('2/4');
});

test('the load report says which of the rows was used', () => {
	const [problem] = loaded.reports[1]!.problems.filter(({ severity }) => severity === 'set-aside');
	expect(problem).toMatchObject({
		rows: 3,
		advice: expect.stringMatching(
			/^Of each child the row with the most goals assessed was used\./
		) as string
	});
});
