import { describe, expect, test } from 'vitest';

import { foundHeader } from './header';

const rows = (text: string) =>
	text
		.trim()
		.split('\n')
		.map((line) => line.trim().split(','));
const names = (text: string, known: readonly string[] = []) =>
	foundHeader(rows(text), new Set(known))?.columns;

describe('a header', () => {
	test('is the first row where that is as wide as the table and all names', () => {
		expect(foundHeader(rows('a,b,c\n1,2,3'))).toMatchObject({ firstRow: 0, lastRow: 0, notes: [] });
	});

	test('may be called by years', () => {
		expect(names('area,2019,2020,2021\nBarwell,c,c,c')).toEqual(['area', '2019', '2020', '2021']);
	});

	test('may be called by dates, over marks of attendance', () => {
		expect(names('name,03/09/2024,10/09/2024,17/09/2024\nAmy,/,P,\nBen,P,/,/')?.[1]).toBe(
			'03/09/2024'
		);
	});

	test('may be called by days or ages in turn, over marks of attendance', () => {
		expect(names('name,1,2,3,4\nAmy,/,P,N,x\nBen,P,/,N,')).toEqual(['name', '1', '2', '3', '4']);
	});

	test('may repeat the same few names', () => {
		expect(foundHeader(rows('area,n,%,n,%,n,%\nBarwell,c,c,c,c,x,z'))!.columns).toEqual([
			'area',
			'n',
			'%',
			'n (2)',
			'% (2)',
			'n (3)',
			'% (3)'
		]);
	});

	test('is found under titles and blank rows, and says what was left out', () => {
		const header = foundHeader(
			rows('Attendances,,\nPrinted 3 May 2024,,\n,,\nEvent ID,Setting,Attended\n88412,Barwell,Y')
		);
		expect(header).toMatchObject({
			firstRow: 3,
			lastRow: 3,
			columns: ['Event ID', 'Setting', 'Attended']
		});
		expect(header!.notes).toEqual([
			{
				kind: 'header',
				message:
					'The column names were found on line 4; the 2 lines of text above them were left out, beginning “Attendances”.'
			}
		]);
	});

	test('is the row with the known names, where another looks as much like one', () => {
		const text =
			'prepared for,the board,of the county\nchild_id,centre_id,seen on\nC1,P,2024-05-01';
		expect(names(text)?.[0]).toBe('prepared for');
		expect(names(text, ['childid', 'centreid'])).toEqual(['child_id', 'centre_id', 'seen on']);
	});

	test('of two rows is joined, a group name reaching over the gaps of its merged cell', () => {
		const text =
			'code,name,12 months,,24 months,\n,,DTaP,MMR,DTaP,MMR\nE1,Barwell,95,96,97,98\nE2,Earl,95,96,97,98';
		expect(names(text)).toEqual([
			'code',
			'name',
			'12 months – DTaP',
			'12 months – MMR',
			'24 months – DTaP',
			'24 months – MMR'
		]);
	});

	test('of two rows is joined where the lower names every column', () => {
		const text = ',,12 months,,24 months,\ncode,name,DTaP,MMR,DTaP,MMR\nE1,Barwell,95,96,97,98';
		expect(names(text)?.slice(1, 4)).toEqual(['name', '12 months – DTaP', '12 months – MMR']);
	});

	test('of three rows is joined', () => {
		const text =
			',Vaccinated,,,,Due,\n,12 months,,24 months,,12 months,24 months\nname,DTaP,MMR,DTaP,MMR,,\nBarwell,95,96,97,98,9,9';
		expect(names(text)?.slice(1)).toEqual([
			'Vaccinated – 12 months – DTaP',
			'Vaccinated – 12 months – MMR',
			'Vaccinated – 24 months – DTaP',
			'Vaccinated – 24 months – MMR',
			'Due – 12 months',
			'Due – 24 months'
		]);
	});

	test('has a text alone above it for a title, not for a part of every name', () => {
		expect(names(',Attendances,,\nname,sessions,hours,left\nBarwell,1,2,3')).toEqual([
			'name',
			'sessions',
			'hours',
			'left'
		]);
	});

	test('does not take a first row of data for its second', () => {
		expect(names('code,,name,last seen\nE1,Barwell,Amy,\nE2,Earl,Ben,')).toEqual([
			'code',
			'column 2',
			'name',
			'last seen'
		]);
	});

	test('tells columns of one name apart, and says so', () => {
		const header = foundHeader(rows('name,MMR,mmr,MMR (2)\nBarwell,1,2,3'));
		expect(header!.columns).toEqual(['name', 'MMR', 'mmr (3)', 'MMR (2)']);
		expect(header!.notes).toMatchObject([{ kind: 'duplicate-columns' }]);
	});

	test('is none where every row is blank', () => {
		expect(foundHeader(rows(',,\n,,'))).toBeUndefined();
	});
});
