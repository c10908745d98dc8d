import { expect, test } from 'vitest';

import { csvFile } from '../../../../../tests/support/extract-files';
import { loadedWorkshop } from '../../../../../tests/support/loaded-workshop';

const dose = {
	patient_id: 'N1',
	date_of_birth: '2022-01-10',
	vaccine: 'MMR',
	dose_date: '2023-02-01'
};

test.each([
	[{}, '1 row has neither a postcode nor a neighbourhood (LSOA).'],
	[
		{ postcode: 'LE10 1AA' },
		'1 row has a postcode but no neighbourhood, and no postcodes file has been loaded.'
	]
])('rows without a home and with %j say what they lack', async (home, message) => {
	const { engine, reports } = await loadedWorkshop([
		csvFile('immunisations.csv', [{ ...dose, ...home }])
	]);
	await engine.close();
	expect(reports[0]!.problems.map((problem) => problem.message)).toContain(message);
});
