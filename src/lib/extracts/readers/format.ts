import type { SourceFile } from '$lib/sql';

import { refusal } from '../problem';

/** The formats a file can be read in. */
export type FileFormat = 'delimited-text' | 'parquet';

const headBytes = 65_536;

/**
 * The format of a file by its content, whatever its name says. Rejects with
 * `FileRefused` for an empty file, and for one that is neither text nor Parquet.
 */
export async function fileFormat(file: SourceFile): Promise<FileFormat> {
	if (file.size === 0)
		throw refusal(
			file.name,
			`${file.name} is empty: it has 0 bytes.`,
			'Export it again and check that it opens.'
		);
	const head = await file.slice(0, Math.min(headBytes, file.size));
	const start = String.fromCharCode(...head.slice(0, 8));
	if (start.startsWith('PAR1')) return 'parquet';
	const known = binarySignatures.find(([signature]) => start.startsWith(signature));
	if (known)
		throw refusal(
			file.name,
			`${file.name} is ${known[1]}, not a CSV or Parquet file.`,
			'Open it in the program it came from and save it as CSV (UTF-8).'
		);
	if (head.includes(0))
		throw refusal(
			file.name,
			`${file.name} holds binary data, so it is not the text file its name says.`,
			'Export it again as CSV (UTF-8).'
		);
	if (/^\s*<(!doctype|html)/i.test(new TextDecoder().decode(head.slice(0, 256))))
		throw refusal(
			file.name,
			`${file.name} is a web page, perhaps a sign-in page that was saved in place of the download.`,
			'Download it again while signed in.'
		);
	return 'delimited-text';
}

const binarySignatures: readonly (readonly [string, string])[] = [
	['PK\u0003\u0004', 'an Excel or OpenDocument workbook or a zip file'],
	['\u00d0\u00cf\u0011\u00e0', 'an old Excel workbook'],
	['%PDF', 'a PDF'],
	['\u0089PNG', 'a picture'],
	['\u00ff\u00d8\u00ff', 'a picture'],
	['\u001f\u008b', 'a gzip file']
];
