import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import { PublishedBench } from '../../../../tests/support/published-bench';
import { eyfspHeadlineMeasures } from './eyfsp-headline-measures';
import { fingertips } from './fingertips/fingertips';

let bench: PublishedBench;

beforeAll(async () => {
	bench = await PublishedBench.open();
});
afterAll(() => bench.close());
beforeEach(() => bench.clear());

const immunised = 'Population vaccination coverage: MMR for one dose (2 years old)';
const vaccination = (...rows: readonly string[]) =>
	bench.load(
		fingertips,
		'Indicator Name,Area Code,Area Name,Sex,Time period,measure,Value',
		...rows.map((row) => `${immunised},${row}`)
	);
const profileColumns =
	'time_period,geographic_level,country_code,new_la_code,la_name,breakdown_topic,breakdown,sex,children_count,gld_children_count,gld_children_percent';
const profile = (...rows: readonly string[]) =>
	bench.load(eyfspHeadlineMeasures, profileColumns, ...rows);

test('proportions are read as such, whatever the word for them', async () => {
	await vaccination(
		'E10000018,Leicestershire,Persons,2023/24,Proportion,0.934',
		'E92000001,England,Persons,2023/24,Proportion,0.889'
	);
	await profile(
		'202324,Local authority,E92000001,E10000018,Leicestershire,Total,Total,Total,7000,,0.684'
	);
	expect(await bench.observed()).toEqual([
		'mmr1-24m E10000018 2023/24 all=all - - 0.934 ok',
		'mmr1-24m E92000001 2023/24 all=all - - 0.889 ok',
		'gld-percent E10000018 2023/24 all=all - 7000 0.684 ok'
	]);
});

test('a fraction among percentages is set aside, and so it is where one indicator is in each', async () => {
	const report = await vaccination(
		'E10000018,Leicestershire,Persons,2023/24,Percentage,0.934',
		'E06000016,Leicester,Persons,2023/24,Percentage,87.1'
	);
	expect(await bench.observed()).toEqual(['mmr1-24m E06000016 2023/24 all=all - - 0.871 ok']);
	expect(report.problems.map(({ message }) => message)).toEqual([
		'1 row is under a twentieth of what is known for England: “Leicestershire 2023/24 0.93%” (1).'
	]);
});

test('a file that gives England another figure than is known is not believed at all', async () => {
	await expect(
		vaccination(
			'E92000001,England,Persons,2023/24,Percentage,51.0',
			'E10000018,Leicestershire,Persons,2023/24,Percentage,60.0'
		)
	).rejects.toThrow(
		'gives England 51.0% in 2023/24 for “MMR first dose by second birthday”, where 88.9% is known for 2023/24'
	);
	expect(await bench.observed()).toEqual([]);
});

test('a revised figure for England is believed', async () => {
	await vaccination('E92000001,England,Persons,2023/24,Percentage,88.8');
	expect(await bench.observed()).toEqual(['mmr1-24m E92000001 2023/24 all=all - - 0.888 ok']);
});

test('a percentage that its own counts do not make is set aside', async () => {
	await expect(
		profile(
			'202324,Local authority,E92000001,E10000018,Leicestershire,Total,Total,Total,1000,520,65.0'
		)
	).rejects.toThrow('“65.0 as 520 of 1000”');
});

test('up to 2018/19 x holds a figure back, afterwards it is not available', async () => {
	const row = (year: string) =>
		`${year},Local authority,E92000001,E06000053,Isles of Scilly,Total,Total,Total,x,x,x`;
	await profile(row('201819'), row('202324'));
	expect(await bench.observed()).toEqual([
		'gld-percent E06000053 2018/19 all=all - - - suppressed',
		'gld-percent E06000053 2023/24 all=all - - - not-available'
	]);
});

test('a corrected release takes the place of the earlier one and says what changed', async () => {
	await vaccination(
		'E10000018,Leicestershire,Persons,2023/24,Percentage,93.4',
		'E06000016,Leicester,Persons,2023/24,Percentage,87.1'
	);
	const { problems } = await vaccination(
		'E10000018,Leicestershire,Persons,2023/24,Percentage,93.6',
		'E06000016,Leicester,Persons,2023/24,Percentage,87.1'
	);
	expect(problems.map(({ message, examples }) => [message, examples[0]?.found])).toEqual([
		[
			'1 row gives another figure than the file of that name, loaded before, and takes its place: neither says when it was published, so that the one loaded last holds.',
			'Leicestershire 2023/24: 93.4%, now 93.6%'
		]
	]);
	expect(await bench.observed()).toContain('mmr1-24m E10000018 2023/24 all=all - - 0.936 ok');
});
