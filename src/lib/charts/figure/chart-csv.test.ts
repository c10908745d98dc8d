import { expect, test } from 'vitest';

import { chartCsv } from './chart-csv';

const content = {
	title: 'Good level of development',
	reading: 'Sixty-four in every 100.',
	facts: ['95% Wilson intervals'],
	table: {
		caption: 'Centres',
		columns: [
			{ key: 'place', label: 'Place' },
			{ key: 'value', label: 'Value', isNumeric: true }
		],
		rows: [{ place: 'Redmoor', value: '70.3%' }]
	},
	isIllustrative: false
};

function lines(...places: readonly string[]): readonly string[] {
	const rows = places.map((place) => ({ place, value: '1' }));
	return chartCsv({ ...content, table: { ...content.table, rows } }).split('\r\n');
}

test('the table comes first, and after an empty line what the figures are', () => {
	expect(chartCsv(content)).toBe(
		'\uFEFFPlace,Value\r\nRedmoor,70.3%\r\n\r\n' +
			'About these figures,Good level of development\r\n' +
			'Reading,Sixty-four in every 100.\r\n' +
			'Fact,95% Wilson intervals\r\n'
	);
});

test('illustrative figures say that they are', () => {
	expect(chartCsv({ ...content, isIllustrative: true })).toContain('Warning,Illustrative data.');
});

test('a cell that a spreadsheet would run is made text', () => {
	expect(lines('=1+1')[1]).toBe("'=1+1,1");
	expect(lines('@SUM(A1)')[1]).toBe("'@SUM(A1),1");
	expect(lines('+cmd')[1]).toBe("'+cmd,1");
	expect(lines('-2+3')[1]).toBe("'-2+3,1");
	expect(lines('\t=1')[1]).toBe("'\t=1,1");
});

test('a negative number stays a number', () => {
	expect(lines('-12.4')[1]).toBe('-12.4,1');
	expect(lines('-1,234')[1]).toBe('"-1,234",1');
});

test('commas, quotation marks and line ends are kept inside quotation marks', () => {
	expect(lines('Hinckley, "the" town')[1]).toBe('"Hinckley, ""the"" town",1');
});
