import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { writeDemonstration } from './demonstration';

/**
 * Writes the demonstration extracts.
 *
 *     npm run generate -- [--children N] [--contacts N] [--seed S] [--out FOLDER] [--csv]
 *
 * Without options it makes the set in data/demonstration. With --csv every
 * extract is CSV; otherwise the largest are Parquet.
 */
const { values } = parseArgs({
	options: {
		children: { type: 'string', default: '17000' },
		contacts: { type: 'string', default: '300000' },
		seed: { type: 'string', default: '2008' },
		out: { type: 'string', default: fileURLToPath(new URL('../demonstration', import.meta.url)) },
		csv: { type: 'boolean', default: false }
	}
});

const files = await writeDemonstration({
	children: wholeNumber(values.children, '--children'),
	contacts: wholeNumber(values.contacts, '--contacts'),
	seed: wholeNumber(values.seed, '--seed'),
	out: values.out,
	csv: values.csv
});
for (const { path, rows } of files) {
	const size = `${statSync(join(values.out, path)).size} bytes`;
	console.log([path, ...(rows === undefined ? [] : [`${rows} rows`]), size].join('\t'));
}

function wholeNumber(text: string, option: string): number {
	if (!/^\d+$/.test(text))
		throw new RangeError(`expected a whole number for ${option}, found ${text}`);
	return Number(text);
}
