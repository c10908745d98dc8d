import { textFile } from '../support/extract-files.ts';
import { expect, test } from '../support/journey.ts';
import { centres, neighbourhoods } from '../support/small-county.ts';
import { chooseFiles, reportOf, upload } from '../support/upload.ts';

const descriptor = textFile(
	'datapackage.json',
	JSON.stringify({
		title: 'Extracts of June',
		resources: [
			{ name: 'centres', path: 'centres.csv' },
			{ name: 'neighbourhoods', path: 'neighbourhoods.csv', hash: '0'.repeat(64) },
			{ name: 'contacts', path: 'https://example.org/contacts.csv' }
		]
	})
);

test('a Data Package says what is missing and what has changed, and fetches nothing', async ({
	page
}) => {
	await page.goto('./data/');
	const files = [centres, neighbourhoods, descriptor];
	await chooseFiles(page, await Promise.all(files.map(upload)));
	await expect(page.getByText('2 files loaded.')).toBeVisible();
	await expect(page.getByRole('main')).toContainText(
		'datapackage.json describes 3 files of “Extracts of June”; 2 of them are here.'
	);
	await expect(page.getByRole('main')).toContainText('Not here: contacts.');
	await expect(reportOf(page, 'neighbourhoods.csv')).toContainText(
		'not the file that its Data Package describes'
	);
});
