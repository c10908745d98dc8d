import { expect, test } from 'vitest';

import { csvText } from './csv-text';

test.each([
	'=HYPERLINK("x")',
	'+1+cmd',
	'-2+3',
	'@SUM(A1)',
	'\t=1',
	'\r=1',
	'\n=1',
	'\n1+1',
	'\0=1',
	'\uFEFF=1',
	'\u00A0=1',
	' =1',
	'＝1+1',
	'＋1+cmd',
	'－2+3',
	'＠SUM(A1)'
])('a cell that begins as the formula %j does gets an apostrophe in front', (cell) => {
	expect(csvText([[cell]])).toMatch(/^\uFEFF"?'/);
});

test.each(['-12', '+3.5', '-1,024', '-7.1%', 'a=b', ''])('the cell %j is left as it is', (cell) => {
	expect(csvText([[cell]])).toBe(`\uFEFF${cell.includes(',') ? `"${cell}"` : cell}\r\n`);
});

test('commas, quotation marks and line ends stay within their cell', () => {
	expect(csvText([['a,b', 'say "hi"', 'x\ny']])).toBe('\uFEFF"a,b","say ""hi""","x\ny"\r\n');
});
