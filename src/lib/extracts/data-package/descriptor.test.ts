import { describe, expect, test } from 'vitest';

import { textFile } from '../../../../tests/support/extract-files';
import { readDescriptor } from './descriptor';

const read = (descriptor: unknown) =>
	readDescriptor(textFile('datapackage.json', JSON.stringify(descriptor)));
const hash = 'a'.repeat(64);

describe('a Data Package descriptor', () => {
	test('names its files with their hash, columns and licence', async () => {
		expect(
			await read({
				title: 'Extracts of June',
				licenses: [{ name: 'CC0-1.0', title: 'Creative Commons Zero' }],
				resources: [
					{
						name: 'contacts',
						path: 'data/contacts.csv',
						hash: `sha256:${hash.toUpperCase()}`,
						schema: { fields: [{ name: 'contact_id' }, { name: 'centre_id' }, {}] }
					},
					{ path: 'plain.csv', hash: 'md5:1', licenses: [{ name: 'OGL-3.0' }] }
				]
			})
		).toEqual({
			fileName: 'datapackage.json',
			title: 'Extracts of June',
			resources: [
				{
					name: 'contacts',
					path: 'data/contacts.csv',
					contentHash: hash,
					columns: ['contact_id', 'centre_id'],
					licence: 'Creative Commons Zero'
				},
				{
					name: 'plain.csv',
					path: 'plain.csv',
					contentHash: undefined,
					columns: [],
					licence: 'OGL-3.0'
				}
			]
		});
	});

	test('with one resource in several files describes each of them, and no hash of one', async () => {
		const { resources } = await read({
			resources: [{ name: 'contacts', path: ['a.csv', 'b.csv'], hash }]
		});
		expect(resources).toMatchObject([
			{ name: 'contacts', path: 'a.csv', contentHash: undefined },
			{ name: 'contacts', path: 'b.csv', contentHash: undefined }
		]);
	});

	test('never points to the web', async () => {
		const { resources } = await read({
			resources: [{ path: 'https://example.org/a.csv' }, { path: 'file:///etc/passwd' }]
		});
		expect(resources.map(({ path }) => path)).toEqual([undefined, undefined]);
	});

	test.each([{ resources: [] }, { resources: 'a.csv' }, [], { resources: [null, 'a.csv'] }])(
		'that names no file is refused: %j',
		async (descriptor) => {
			await expect(read(descriptor)).rejects.toThrow('is damaged or names no file');
		}
	);
});
