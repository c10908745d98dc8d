import { csvFile } from '../support/extract-files.ts';
import { expect, test } from '../support/journey.ts';
import { centres, neighbourhoods } from '../support/small-county.ts';
import { chooseFiles, reportOf, upload } from '../support/upload.ts';

const registration = (id: string, centre: string) => ({
	child_id: id,
	family_id: `family of ${id}`,
	centre_id: centre,
	registered_on: '2023-04-10',
	date_of_birth: '2021-06-01',
	sex: 'female',
	lsoa_code: 'A',
	postcode: 'LE10 1AA'
});
const registrations = csvFile('registrations.csv', [
	registration('P-17', 'P'),
	registration('Q-4', 'Q')
]);
const volunteers = csvFile(
	'volunteers.csv',
	['Priory', 'Quary'].map((centre, i) => ({
		volunteer_id: `V${i}`,
		centre_id: centre,
		financial_year: '2023/24',
		sessions_given: 3
	}))
);

test('what a file leaves open is asked, and counts as it is answered', async ({ page }) => {
	await page.goto('./data/');
	const files = [centres, neighbourhoods, registrations, volunteers];
	await chooseFiles(page, await Promise.all(files.map(upload)));

	const list = reportOf(page, 'volunteers.csv');
	await expect(list).toContainText('2 rows in, 1 used, 1 set aside');
	await list.getByText('1 question for you').click();
	await list.getByRole('button', { name: 'Yes, “Quary” is Quarry' }).click();
	await expect(list).toContainText('2 rows in, 2 used');
	await expect(list.getByText(/question/)).toHaveCount(0);

	const register = reportOf(page, 'registrations.csv');
	await expect(register).toContainText('1 pair of registrations may be of one child');
	await register.getByText('1 question for you').click();
	await register.getByRole('button', { name: /^Yes, “P-17” is Q-4 at Quarry/ }).click();
	await expect(register).toContainText('2 registrations are 1 child after linking');
	await expect(register.getByText(/question/)).toHaveCount(0);
});
