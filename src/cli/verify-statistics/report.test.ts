import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { isVerified, reportLines, vectorReport } from './report';
import { readVectorFiles } from './vector-file';

// PHEindicatormethods, phe_proportion test data.
const header = 'x,n,lowercl,uppercl,confidence,method';
const wilson = `${header}\n1,100,0.00176743206414065,0.0544861961787053,95%,Wilson\n`;
const wrong = `${header}\n1,100,0.00176743206414065,0.0545,95%,Wilson\n`;

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'vectors-'))));
afterEach(() => rmSync(folder, { recursive: true }));

function reportOf(files: Readonly<Record<string, string>>) {
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	return vectorReport(readVectorFiles(folder));
}

describe('a folder of vectors', () => {
	it('of other rows under another name is verified', () => {
		expect(isVerified(reportOf({ 'phe/others.csv': wilson }))).toBe(true);
	});

	it('with one wrong value is not', () => {
		const report = reportOf({ 'phe/right.csv': wilson, 'phe/wrong.csv': wrong });
		expect(isVerified(report)).toBe(false);
		expect(reportLines(report).join('\n')).toContain('wrong.csv row 2: upper: expected 0.0545');
	});

	it('with nothing in it is not', () => {
		expect(isVerified(reportOf({}))).toBe(false);
	});

	it.each([
		['a count that is no number', 'phe/a.csv', `${header}\nfew,100,0.0018,0.054,95%,Wilson\n`],
		['a count over its denominator', 'phe/a.csv', `${header}\n101,100,0.0018,0.054,95%,Wilson\n`],
		['a row cut short', 'phe/a.csv', `${header}\n1,100\n`],
		[
			'a limit left blank',
			'phe/a.csv',
			'x,n,method,value,lower95_0cl,upper95_0cl\n1,100,Wilson,1,,5.44861961787053\n'
		],
		[
			'a missing column',
			'phe/a.csv',
			'x,n,lowercl,confidence,method\n1,100,0.00176743206414065,95%,Wilson\n'
		],
		['a heading and no rows', 'phe/a.csv', `${header}\n`],
		['an unknown file of a known kind', 'phe/a.csv', 'apples,pears\n1,2\n'],
		['JSON that does not parse', 'trend/a.json', '{"cases": ['],
		['JSON of another shape', 'trend/a.json', '{"cases": [{"points": 5}]}'],
		[
			'a case without its points',
			'trend/a.json',
			'{"cases": [{"points": [], "id": "a"}, {"id": "b"}]}'
		],
		['a rule no one has', 'spc/rules-a.json', '[{"id": "x", "inputs": [{"fn": "f", "args": []}]}]'],
		['a rule without input that is not known', 'spc/rules-a.json', '[{"id": "x", "inputs": []}]'],
		['a rule in another shape', 'spc/rules-a.json', '[5]'],
		[
			'points without their summary',
			'spc/points.csv',
			'series,date,y,lpl,upl,special_cause_type,point_type\na,2020-01-01,1,0,2,x,y\n'
		]
	])('with %s is not', (_, path, text) => {
		const report = reportOf({ 'phe/right.csv': wilson, [path]: text });
		expect(isVerified(report)).toBe(false);
		expect(
			report.families.flatMap(({ verdicts }) => verdicts).filter(({ passed }) => !passed)
		).not.toEqual([]);
	});
});

describe('the command', () => {
	const verify = (...given: readonly string[]) =>
		spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/verify-statistics.ts', ...given], {
			encoding: 'utf8'
		});

	it('ends with 0 where all is as expected', () => {
		reportOf({ 'phe/right.csv': wilson });
		expect(verify(folder).status).toBe(0);
	});

	it('ends with 1 and names the row where a value is wrong', () => {
		reportOf({ 'phe/right.csv': wilson, 'phe/wrong.csv': wrong });
		const { status, stdout } = verify(folder);
		expect(status).toBe(1);
		expect(stdout).toContain('wrong.csv row 2');
	});

	it('ends with 2 where there is no folder', () => {
		expect(verify(join(folder, 'nowhere')).status).toBe(2);
		expect(verify().status).toBe(2);
	});
});
