import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';

import { memoryFile } from '$lib/sql';
import type { SourceFile } from '$lib/sql';

import { FileRefused } from '../problem';
import { book, saved } from './opened.test-data';
import { unwrapped } from './unwrapped';

const csv = strToU8('name,cost\nOakham,5\n');
const file = (name: string, bytes: Uint8Array) => memoryFile(name, bytes);
const textOf = async (one: SourceFile) => new TextDecoder().decode(await one.slice(0, one.size));

async function refusalOf(bytes: Uint8Array, name = 'a.zip'): Promise<string> {
	try {
		await unwrapped(file(name, bytes));
	} catch (cause) {
		if (cause instanceof FileRefused) return cause.message;
		throw cause;
	}
	throw new Error('expected a refusal, found files');
}

describe('an archive', () => {
	test('of zip becomes the files in it, without what a Mac, a hidden file or a folder leaves', async () => {
		const bytes = zipSync({
			'q1/centres.csv': csv,
			'stored.csv': [csv, { level: 0 }],
			'__MACOSX/q1/._centres.csv': csv,
			'.DS_Store': csv,
			'q1/.hidden/a.csv': csv,
			'folder/': new Uint8Array(0)
		});
		const files = await unwrapped(file('a.zip', bytes));
		expect(files.map(({ name }) => name)).toEqual(['a.zip › q1/centres.csv', 'a.zip › stored.csv']);
		expect(await Promise.all(files.map(textOf))).toEqual(Array(2).fill('name,cost\nOakham,5\n'));
	});

	test('of gzip becomes the file in it', async () => {
		const [inner, ...more] = await unwrapped(file('centres.csv.gz', gzipSync(csv)));
		expect(more).toEqual([]);
		expect(inner!.name).toBe('centres.csv.gz › centres.csv');
		expect(await textOf(inner!)).toBe('name,cost\nOakham,5\n');
	});

	test('in an archive is opened, and one in that is not', async () => {
		const innermost = zipSync({ 'c.csv': csv });
		const bytes = zipSync({
			'b.zip': zipSync({ 'c.zip': innermost, 'd.csv': csv }),
			'e.gz': gzipSync(csv)
		});
		const files = await unwrapped(file('a.zip', bytes));
		expect(files.map(({ name }) => name)).toEqual([
			'a.zip › b.zip › c.zip',
			'a.zip › b.zip › d.csv',
			'a.zip › e.gz › e'
		]);
	});

	test('with nothing in it is refused', async () => {
		expect(await refusalOf(zipSync({}))).toBe('a.zip is a zip file with nothing in it.');
	});

	test('of more than 200 files is refused', async () => {
		const many = Object.fromEntries(Array.from({ length: 201 }, (_, i) => [`${i}.csv`, csv]));
		expect(await refusalOf(zipSync(many))).toContain('more than 200 files');
	});

	test('under a password is refused, naming a file in it', async () => {
		const bytes = zipSync({ 'a.csv': csv });
		// Bit 0 of the flags, in the directory that stands behind the member.
		bytes[directoryOf(bytes) + 8]! |= 1;
		expect(await refusalOf(bytes)).toBe(
			'a.zip is under a password, so “a.csv” in it cannot be read here.'
		);
	});
});

describe('a file that unpacks to far more than itself', () => {
	const zeros = new Uint8Array(60_000_000);

	test('as a zip file is refused by what it says', async () => {
		expect(await refusalOf(zipSync({ 'a.csv': zeros }))).toContain('more than 200 times its size');
	});

	test('as a zip file that lies about its size is refused by what comes out', async () => {
		const bytes = zipSync({ 'a.csv': zeros });
		new DataView(bytes.buffer).setUint32(directoryOf(bytes) + 24, 10, true);
		expect(await refusalOf(bytes)).toContain('more than 200 times its size');
	});

	test('as a gzip file is refused', async () => {
		expect(await refusalOf(gzipSync(zeros), 'a.gz')).toContain('more than 200 times its size');
	});
});

describe('a damaged archive', () => {
	const zip = zipSync({ 'a.csv': csv, 'b.csv': csv });

	test('is refused where its end is missing', async () => {
		expect(await refusalOf(zip.slice(0, -30))).toContain('its end is missing');
	});

	test('is refused where what comes out is not what went in', async () => {
		const bytes = zipSync({ 'a.csv': [csv, { level: 0 }] });
		bytes[40]! ^= 1;
		expect(await refusalOf(bytes)).toContain('“a.csv” in it is damaged');
	});

	test('is refused where a gzip file is cut short', async () => {
		expect(await refusalOf(gzipSync(csv).slice(0, -12), 'a.csv.gz')).toContain(
			'a.csv.gz is a gzip file that cannot be opened'
		);
	});
});

test.each([
	['text', csv],
	[
		'a workbook',
		saved(
			book({
				A: [
					['id', 'n'],
					['a', 1]
				]
			})
		)
	],
	[
		'an OpenDocument workbook',
		saved(
			book({
				A: [
					['id', 'n'],
					['a', 1]
				]
			}),
			'ods'
		)
	],
	['an empty file', new Uint8Array(0)]
])('%s is itself', async (_, bytes) => {
	const whole = file('a', bytes);
	expect(await unwrapped(whole)).toEqual([whole]);
});

function directoryOf(bytes: Uint8Array): number {
	return new DataView(bytes.buffer, bytes.byteOffset).getUint32(bytes.length - 6, true);
}
