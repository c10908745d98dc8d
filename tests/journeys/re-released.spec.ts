import { choosePlace } from '../support/choose-place.ts';
import { textFile } from '../support/extract-files.ts';
import { expect, test } from '../support/journey.ts';
import { follow } from '../support/main-navigation.ts';
import { registeredChildren, underFives } from '../support/register-file.ts';
import { sheetsFile } from '../support/sheets-file.ts';
import { centres, neighbourhoods } from '../support/small-county.ts';
import { chooseFiles, reportOf, upload } from '../support/upload.ts';

const indicator = 'Population vaccination coverage: MMR for one dose (2 years old)';
const header = ['Indicator Name', 'Area Code', 'Area Name', 'Sex', 'Time period', 'Value'];
const rows = (value: number) => [
	header,
	[indicator, 'E10000018', 'Leicestershire', 'Persons', '2022/23', value],
	[indicator, 'E06000017', 'Rutland', 'Persons', '2022/23', 96.1]
];

test('of two files of a release the one published later holds, whichever is loaded last', async ({
	page
}) => {
	await page.goto('./data/');
	const december = textFile(
		'coverage december.csv',
		[
			'Last updated: 05/12/2023',
			...rows(94.4).map((row) => row.map((cell) => `"${cell}"`).join())
		].join('\n')
	);
	const march = sheetsFile('coverage march.xlsx', {
		'About this release': [['Vaccination coverage'], ['Date of publication', '5 March 2024']],
		Data: rows(93.4)
	});
	await chooseFiles(page, [await upload(december)]);
	await chooseFiles(page, [await upload(march)]);
	const report = reportOf(page, march.name);
	await expect(report).toContainText('this file was published on 5 March 2024');
	await expect(report).toContainText('Leicestershire 2022/23: 94.4%, now 93.4%');
	await chooseFiles(page, [await upload({ ...december, name: 'coverage december again.csv' })]);
	await expect(reportOf(page, 'coverage december again.csv')).toContainText(
		'which was published later'
	);
	await follow(page, 'Overview');
	await choosePlace(page, 'Leicestershire');
	await expect(page.locator('main')).toContainText('93.4%');
});

test('a scorecard with a year a column, and contacts in merged cells under a summary, load as they are', async ({
	page
}) => {
	await page.goto('./data/');
	const scorecard = sheetsFile('partnership scorecard.xlsx', {
		Scorecard: [
			['Local Strategic Partnership scorecard'],
			[],
			[
				'Performance indicator',
				'Local authority',
				'2021/22 number',
				'2021/22 out of',
				'2022-23 (%)'
			],
			['Ready for school', 'Leicestershire', 4500, 6500, 70.1]
		]
	});
	const contacts = sheetsFile(
		'autumn.xlsx',
		{
			Autumn: [
				['Summary'],
				['Centre', 'Activity', 'Number of children'],
				['Priory', 'Stay and play', 2],
				[],
				['Contacts'],
				['Contact ID', 'Centre', 'Contact date', 'Child ID', 'Contact type'],
				[1, 'P', '12/09/2023', 'C1', 'attended'],
				[2, '', '', 'C2', 'attended']
			]
		},
		{ Autumn: ['B7:B8', 'C7:C8'] }
	);
	const files = [neighbourhoods, centres, registeredChildren, underFives, scorecard, contacts];
	await chooseFiles(page, await Promise.all(files.map(upload)));
	await expect(reportOf(page, scorecard.name)).toContainText(
		'“2021/22 number” as the numerator of 2021/22'
	);
	const reports = reportOf(page, contacts.name);
	await expect(reports.filter({ hasText: '2 rows in, 2 used' })).toContainText(
		'Cells of “Centre”, “Contact date” are merged over several rows'
	);
	await expect(reports.filter({ hasText: 'This is said of its sheet “Autumn”' })).toBeVisible();
});
