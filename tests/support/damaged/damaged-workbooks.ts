import { CFB, utils, write } from '@e965/xlsx';
import type { BookType, WorkBook, WorkSheet } from '@e965/xlsx';
import { unzipSync, zipSync } from 'fflate';

import { damaged, utf8 } from './damaged-file';
import type { DamagedFile } from './damaged-file';
import { volunteers, withCells } from './good-files';

/** Workbooks with what workbooks have besides cells, and damaged ones. */
export const workbooks: readonly DamagedFile[] = [
	workbook('formulas', () => bookOf(withFormulas(sheetOf(volunteers), false))),
	workbook('formulas that were never worked out', () =>
		bookOf(withFormulas(sheetOf(volunteers), true))
	),
	damaged('macros', 'volunteers.xlsm', () => {
		const made = bookOf(sheetOf(volunteers));
		return saved({ ...made, vbaraw: utf8('not a real project') }, 'xlsm');
	}),
	workbook('a link to another workbook', () => {
		const sheet = sheetOf(volunteers);
		sheet['D2'] = { t: 'n', v: 3, f: "'[other.xlsx]Sheet1'!A1" };
		return bookOf(sheet);
	}),
	workbook('a hidden sheet', () => {
		const made = bookOf(sheetOf(volunteers));
		utils.book_append_sheet(made, sheetOf([['secret'], ['x']]), 'Hidden');
		made.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 2 }] };
		return made;
	}),
	workbook('hidden sheets only', () => {
		const made = bookOf(sheetOf(volunteers));
		made.Workbook = { Sheets: [{ Hidden: 1 }] };
		return made;
	}),
	workbook('merged cells over the header and in the rows', () => {
		const sheet = sheetOf([['Volunteers', '', '', '', '', '', ''], ...volunteers]);
		sheet['!merges'] = [
			{ s: { r: 0, c: 0 }, e: { r: 0, c: 6 } },
			{ s: { r: 3, c: 1 }, e: { r: 6, c: 1 } }
		];
		return bookOf(sheet);
	}),
	workbook('error cells', () => {
		const sheet = sheetOf(volunteers);
		for (const [i, code] of [0x00, 0x07, 0x0f, 0x17, 0x1d, 0x24, 0x2a].entries())
			sheet[`D${i + 2}`] = { t: 'e', v: code };
		return bookOf(sheet);
	}),
	workbook('links as formulas in cells', () =>
		bookOf(sheetOf(withCells(volunteers, 'destination', () => '=HYPERLINK("http://example.org")')))
	),
	workbook('notes only', () =>
		bookOf(sheetOf([['Please see the other file.'], [''], ['It is on the drive.']]))
	),
	workbook('sheets without a cell', () => bookOf(sheetOf([]))),
	workbook('a header only', () => bookOf(sheetOf(volunteers.slice(0, 1)))),
	workbook('two tables side by side', () =>
		bookOf(sheetOf(volunteers.map((row) => [...row, '', ...row])))
	),
	workbook('one table under another', () => bookOf(sheetOf([...volunteers, [''], ...volunteers]))),
	damaged('a sheet that says it has a million rows', 'volunteers.xlsx', () => {
		const sheet = unzipSync(saved(bookOf(sheetOf(volunteers))))['xl/worksheets/sheet1.xml']!;
		const xml = new TextDecoder().decode(sheet);
		return withSheet(xml.replace(/<dimension ref="[^"]*"/, '<dimension ref="A1:XFD1048576"'));
	}),
	damaged('a sheet of 20,000 columns', 'volunteers.xlsx', () =>
		withSheet(
			`<worksheet><sheetData><row r="1">${Array.from({ length: 20_000 }, (_, i) => `<c r="${utils.encode_col(i)}1" t="inlineStr"><is><t>c${i}</t></is></c>`).join('')}</row></sheetData></worksheet>`
		)
	),
	damaged('a sheet cut short inside', 'volunteers.xlsx', () =>
		withSheet('<worksheet><sheetData><row r="1"><c r="A1"')
	),
	damaged('a sheet of another thing inside', 'volunteers.xlsx', () => withSheet('hello')),
	damaged('a sheet that unpacks to 300 times its size', 'volunteers.xlsx', () =>
		withSheet(' '.repeat(60_000_000))
	),
	damaged('an entity that names itself', 'volunteers.xlsx', () =>
		withSheet(
			'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY c "&b;&b;&b;">]><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&c;</t></is></c></row></sheetData></worksheet>'
		)
	),
	damaged('no sheet where its list names one', 'volunteers.xlsx', () => {
		const parts = unzipSync(saved(bookOf(sheetOf(volunteers))));
		delete parts['xl/worksheets/sheet1.xml'];
		return zipSync(parts);
	}),
	damaged('a password', 'volunteers.xlsx', () => {
		const container = containers.utils.cfb_new();
		containers.utils.cfb_add(container, '/EncryptedPackage', new Uint8Array(600).fill(1));
		containers.utils.cfb_add(container, '/EncryptionInfo', new Uint8Array(200).fill(1));
		return new Uint8Array(containers.write(container, { type: 'array' }));
	}),
	...(['xls', 'xlsb', 'ods', 'xlml'] as const).map((kind) =>
		damaged(`a good workbook of the kind ${kind}`, `volunteers.${kind}`, () =>
			saved(bookOf(sheetOf(volunteers)), kind)
		)
	),
	...(['xlsx', 'xls', 'ods'] as const).flatMap((kind) =>
		[0.2, 0.6, 0.95].map((share) =>
			damaged(
				`a workbook of the kind ${kind} cut after ${share * 100} %`,
				`volunteers.${kind}`,
				() => {
					const bytes = saved(bookOf(sheetOf(volunteers)), kind);
					return bytes.slice(0, Math.floor(bytes.length * share));
				}
			)
		)
	)
];

function workbook(what: string, made: () => WorkBook): DamagedFile {
	return damaged(`a workbook with ${what}`, 'volunteers.xlsx', () => saved(made()));
}

function sheetOf(rows: readonly (readonly string[])[]): WorkSheet {
	return utils.aoa_to_sheet(rows as string[][]);
}

function bookOf(sheet: WorkSheet): WorkBook {
	const made = utils.book_new();
	utils.book_append_sheet(made, sheet, 'List');
	return made;
}

function saved(made: WorkBook, bookType: BookType = 'xlsx'): Uint8Array {
	return new Uint8Array(write(made, { type: 'array', bookType, compression: true }) as ArrayBuffer);
}

function withFormulas(sheet: WorkSheet, areBlank: boolean): WorkSheet {
	for (let row = 2; row < 30; row++)
		sheet[`D${row}`] = areBlank ? { t: 'n', f: '1+1' } : { t: 'n', v: row, f: `ROW(A${row})` };
	return sheet;
}

function withSheet(xml: string): Uint8Array {
	const parts = unzipSync(saved(bookOf(sheetOf(volunteers))));
	return zipSync({ ...parts, 'xl/worksheets/sheet1.xml': utf8(xml) });
}

// The package has no types for this part of it.
const containers = CFB as {
	utils: {
		cfb_new(): object;
		cfb_add(container: object, name: string, content: Uint8Array): void;
	};
	write(container: object, options: { type: 'array' }): number[];
};
