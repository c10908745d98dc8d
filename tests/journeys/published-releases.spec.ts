import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';

import { expect, test } from '../support/journey.ts';
import { choosePlace } from '../support/choose-place.ts';
import { follow } from '../support/main-navigation.ts';
import { chooseFiles, reportOf } from '../support/upload.ts';

const folder = '../shared/real';

/** The publishers' own files, with what the data page says of each. */
const releases: readonly (readonly [path: string, words: string])[] = [
	[
		'eyfsp/ees-headline-measures-2024-25-national.csv',
		'Early years foundation stage profile results, Department for Education: 21 rows in, 14 used'
	],
	[
		'eyfsp/gld-by-la-2013-2019.csv',
		'Early years foundation stage profile results, Department for Education: 3,420 rows in, 3,420 used'
	],
	[
		'eyfsp/gld-by-district-of-residence-2014-2019.xlsx',
		'Early years foundation stage profile results by where the child lives, Department for Education: 2,001 rows in, 2,001 used'
	],
	[
		'cover/cover-2016-17-q1.xlsx',
		'Childhood vaccination coverage (COVER), UK Health Security Agency: 489 rows in, 486 used'
	],
	[
		'cover/cover-2024-25-q1.ods',
		'Childhood vaccination coverage (COVER), UK Health Security Agency: 486 rows in, 486 used'
	],
	[
		'cover/mmr-by-la-quarterly-2014-2025.csv',
		'Childhood vaccination coverage (COVER), UK Health Security Agency: 17,286 rows in, 17,286 used'
	],
	[
		'lait/lait-indicators-2016-2025.parquet',
		'Local Authority Interactive Tool, Department for Education: 641,070 rows in, 15,470 used'
	],
	[
		'lait/statistical-neighbours-2025.csv',
		'Statistical neighbours, Department for Education: 1,580 rows in, 1,580 used'
	],
	[
		'practice/mmr-by-practice.csv',
		'Childhood vaccination by GP practice, NHS England: 3,712 rows in, 723 used'
	],
	['imd/imd2019-lsoa11-england.csv', 'Deprivation: 32,844 rows in, 32,844 used'],
	['imd/imd2025-lsoa21-england.csv', 'Deprivation: 33,755 rows in, 33,755 used'],
	[
		'boundaries/lsoa11-E07000132.geojson',
		'Boundaries, Office for National Statistics: 66 rows in, 66 used'
	],
	[
		'boundaries/lsoa11-E07000130.topo.json',
		'Boundaries, Office for National Statistics: 99 rows in, 99 used'
	],
	['trafford/childrens-centres.csv', 'Centres: 2 rows in, 2 used'],
	['trafford/population-by-lsoa-2024.csv', 'Population: 12,649 rows in, 12,649 used'],
	[
		'trafford/school-readiness.csv',
		'Fingertips, Office for Health Improvement and Disparities: 96 rows in, 96 used'
	],
	[
		'trafford/vaccination-mmr.csv',
		'Fingertips, Office for Health Improvement and Disparities: 192 rows in, 192 used'
	],
	['imd/imd2019-lsoa11-leicestershire-lewisham.csv', 'Neighbourhoods: 565 rows in, 565 used']
];

test(`${releases.length} published files, as downloaded, load from the data page`, async ({
	page
}) => {
	test.skip(!existsSync(folder), `the published files, ${folder}, are not on this machine`);
	test.slow();
	await page.goto('./data/');
	for (const [path, words] of releases)
		await test.step(path, async () => {
			await chooseFiles(page, [join(folder, path)], { patienceMs: 90_000 });
			await expect(page.getByText(/^\d+ files? loaded/)).toHaveText('1 file loaded.');
			await expect(reportOf(page, basename(path)).last()).toContainText(words);
		});
	await follow(page, 'Overview');
	await choosePlace(page, 'England');
	await page.getByLabel('Year', { exact: true }).selectOption('2024/25');
	await expect(page.getByRole('article').filter({ hasText: 'Better outcomes' })).toContainText(
		'402,591 of 589,471'
	);
});
