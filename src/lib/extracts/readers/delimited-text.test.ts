import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { openWasmInNode } from '$lib/database/wasm-in-node';
import { memoryFile, sql } from '$lib/sql';
import type { Engine } from '$lib/sql';

import { readDelimitedText } from './delimited-text';
import { openTables } from './open-tables';
import { rowsOf } from './opened.test-data';

let engine: Engine;
beforeAll(async () => {
	engine = await openWasmInNode();
	await engine.lock();
});
afterAll(() => engine.close());

const utf8 = (text: string) => new TextEncoder().encode(text);
const open = async (content: string | Uint8Array, knownNames?: ReadonlySet<string>) => {
	const file = memoryFile('centres.csv', typeof content === 'string' ? utf8(content) : content);
	return (await openTables(engine, file, knownNames ? { knownNames } : {}))[0]!;
};

function utf16(text: string, isBigEndian = false): Uint8Array {
	const bytes = new Uint8Array(text.length * 2);
	const view = new DataView(bytes.buffer);
	[...text].forEach((letter, i) => view.setUint16(i * 2, letter.charCodeAt(0), !isBigEndian));
	return bytes;
}

// Windows-1252 has € at 80, – at 96, ’ at 92, £ at A3 and é at E9.
const foreign: Readonly<Record<string, number>> = {
	'€': 0x80,
	'–': 0x96,
	'’': 0x92,
	'£': 0xa3,
	é: 0xe9
};
const windows1252 = (text: string) =>
	Uint8Array.from([...text], (letter) => foreign[letter] ?? letter.charCodeAt(0));

const text = 'name,cost\nCafé – St John’s,£5\nOakham,€6\n';
const cells = [
	['Café – St John’s', '£5'],
	['Oakham', '€6']
];

describe('text', () => {
	test.each([
		['UTF-8', 'UTF-8', utf8(text)],
		['UTF-8 with a byte order mark', 'UTF-8', utf8(`\uFEFF${text}`)],
		['UTF-16 with a byte order mark, little end first', 'UTF-16', utf16(`\uFEFF${text}`)],
		['UTF-16 with a byte order mark, big end first', 'UTF-16', utf16(`\uFEFF${text}`, true)],
		['UTF-16 without a mark, little end first', 'UTF-16', utf16(text)],
		['UTF-16 without a mark, big end first', 'UTF-16', utf16(text, true)],
		['Windows-1252', 'Windows-1252', windows1252(text)]
	])('in %s is read, and its encoding said', async (_, encoding, bytes) => {
		const read = await open(bytes);
		expect(read).toMatchObject({ columns: ['name', 'cost'], encoding, delimiter: ',' });
		expect(await rowsOf(engine, read)).toEqual(cells);
		expect(read.notes.map(({ kind }) => kind)).toEqual(encoding === 'UTF-8' ? [] : ['encoding']);
	});

	test('in Windows-1252 whose only such letter is the last in the file is read as that', async () => {
		const read = await open(windows1252('name,cost\nBarwell,5\nOakham,café'));
		expect(await rowsOf(engine, read)).toContainEqual(['Oakham', 'café']);
	});

	test('in UTF-8 that was cut inside a letter loses that line only', async () => {
		const read = await open(utf8('name,cost\nCafé,5\nZoé,6é').slice(0, -1));
		expect(read.encoding).toBe('UTF-8');
		expect(await rowsOf(engine, read)).toEqual([['Café', '5']]);
		expect(await read.unreadableLines()).toMatchObject([{ line: 3, reason: 'INVALID ENCODING' }]);
	});

	test('of which only the far end is Windows-1252 is said to have lines that cannot be read, and is read when opened as that', async () => {
		const rows = 40_000;
		const ascii = utf8(`name,cost\n${'Barwell,5\n'.repeat(rows)}`);
		const bytes = new Uint8Array([...ascii, ...windows1252('Café,£5\n'), ...utf8('Zoé,6\n')]);
		const file = memoryFile('centres.csv', bytes);
		const first = await readDelimitedText(engine, file);
		await rowsOf(engine, first);
		expect(await first.unreadableLines()).toMatchObject([
			{ line: rows + 2, reason: 'INVALID ENCODING' }
		]);
		const again = await readDelimitedText(engine, file, { encoding: 'windows-1252' });
		expect((await rowsOf(engine, again)).slice(rows)).toEqual([
			['Café', '£5'],
			['Zoé', '6']
		]);
		await engine.detach(file);
	});

	test('longer than the pieces it is read in is the same whatever letter falls on their borders', async () => {
		const odd = `${'é'.repeat(4_194_303)}\n`;
		const bytes = utf8(`a,b\n1,caf?\n2,"${odd}"\n`);
		bytes[bytes.indexOf(0x3f)] = 0xe9;
		const read = await open(bytes);
		expect(read.encoding).toBe('Windows-1252');
		const rows = await rowsOf(engine, read);
		expect(rows[0]).toEqual(['1', 'café']);
		expect(rows[1]![1]).toBe(odd);
	});
});

describe('a delimiter', () => {
	test.each([
		['commas', ','],
		['semicolons', ';'],
		['tabs', '\t'],
		['bars', '|']
	])('of %s is told by the rows', async (_, delimiter) => {
		const read = await open('name,cost\nOakham,5\n'.replaceAll(',', delimiter));
		expect(read.delimiter).toBe(delimiter);
		expect(await rowsOf(engine, read)).toEqual([['Oakham', '5']]);
	});

	test('of semicolons is told from decimal commas', async () => {
		const read = await open('name;rate;cost\nOakham;1,5;2,5\nBarwell;3,5;4,5\n');
		expect(read.columns).toEqual(['name', 'rate', 'cost']);
	});
});

describe('a header', () => {
	test('under titles is found, and the lines of the file stay right', async () => {
		const read = await open(
			'Attendances\nPrinted ,3 May\n\nname,cost,on\nOakham,5,x\n\n"Bar\nwell",6,x\nonly one\nZ,7,x\n'
		);
		expect(read).toMatchObject({ columns: ['name', 'cost', 'on'], headerLine: 4 });
		expect(await rowsOf(engine, read)).toEqual([
			['Oakham', '5', 'x'],
			['Bar\nwell', '6', 'x'],
			['Z', '7', 'x']
		]);
		expect(await read.unreadableLines()).toMatchObject([{ line: 9, text: 'only one' }]);
		expect(await read.linesOf([1, 2, 3])).toEqual([5, 7, 10]);
	});

	test('of two rows is joined', async () => {
		const read = await open('name,12 months,,24 months,\n,DTaP,MMR,DTaP,MMR\nOakham,95,96,97,98\n');
		expect(read).toMatchObject({ headerLine: 2 });
		expect(read.columns.slice(1, 3)).toEqual(['12 months – DTaP', '12 months – MMR']);
		expect(await rowsOf(engine, read)).toEqual([['Oakham', '95', '96', '97', '98']]);
	});

	test('with one name twice is told apart', async () => {
		const read = await open('name,MMR,MMR\nOakham,95,90\n');
		expect(read.columns).toEqual(['name', 'MMR', 'MMR (2)']);
		expect(await rowsOf(engine, read)).toEqual([['Oakham', '95', '90']]);
		expect(read.notes).toMatchObject([{ kind: 'duplicate-columns' }]);
	});

	test('of known names is found under a line that looks like one', async () => {
		const read = await open(
			'made by,the county,for us\nchild_id,centre_id,day\nC1,P,2024-05-01\n',
			new Set(['childid', 'centreid'])
		);
		expect(read.columns).toEqual(['child_id', 'centre_id', 'day']);
		expect(await rowsOf(engine, read)).toHaveLength(1);
	});

	test('with fewer commas than every row has is made as wide', async () => {
		const read = await open('name,cost\nOakham,5,\nBarwell,6,\n');
		expect(read.columns).toEqual(['name', 'cost', 'column 3']);
		expect(await rowsOf(engine, read)).toHaveLength(2);
	});

	test('after a byte order mark and a title is found', async () => {
		const read = await open('\uFEFFCafé list\n\nname,cost\nOakham,5\n');
		expect(read.columns).toEqual(['name', 'cost']);
		expect(await rowsOf(engine, read)).toEqual([['Oakham', '5']]);
	});
});

test('rows of not half as many cells as the header names are refused at once', async () => {
	const spoilt = `contact_id,child_id,centre_id,contact_date\n${'"\n'.repeat(300_000)}`;
	await expect(open(utf8(spoilt))).rejects.toThrow(
		'names 4 columns, but the rows under them have not half as many cells'
	);
});

test('lines that end in more than one way are read all the same', async () => {
	const read = await open('name,cost\nOakham,5\r\nBarwell,6\nEarl,7\r\n');
	expect(await rowsOf(engine, read)).toHaveLength(3);
	expect(read.notes[0]!.message).toContain('Its lines end in more than one way');
});

test('lines that end in another way far down are read when asked to mend them', async () => {
	const file = memoryFile('a.csv', utf8(`a,b\n${'1,2\n'.repeat(100_000)}3,4\r\n5,6\n`));
	const read = await readDelimitedText(engine, file, { mendsLineEnds: true });
	expect((await rowsOf(engine, read)).at(-1)).toEqual(['5', '6']);
	await engine.detach(file);
});

test('a sample is the first rows as text, and does not disturb the lines that cannot be read', async () => {
	const read = await open('name,cost\nOakham,\nonly one\nBarwell,6\n');
	expect(await rowsOf(engine, read)).toHaveLength(2);
	expect(await read.sample(1)).toEqual([['Oakham', '']]);
	expect(await read.unreadableLines()).toMatchObject([{ line: 3 }]);
});

test('the lines of rows past line ends in quotation marks, blank lines and unreadable ones are those of the file', async () => {
	const read = await open('a,b\r\n"x\r\ny",1\r\n\r\nlost\r\n"say ""hi""",2\r\n3,4');
	expect(await rowsOf(engine, read)).toHaveLength(3);
	expect(await read.linesOf([3, 1, 2])).toEqual([7, 2, 6]);
	expect(await read.unreadableLines()).toMatchObject([{ line: 5 }]);
});

test('every statement of a read file is one the engine can prepare', async () => {
	const read = await open('name,cost\nOakham,5\n');
	await engine.rows(sql`EXPLAIN SELECT * FROM ${read.relation}`);
});
