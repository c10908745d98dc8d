import type { SourceFile } from '$lib/sql';

import { refusal } from '../problem';
import type { FileRefused } from '../problem';
import { InflatedSize } from './archive-limits';
import { textEncoding } from './text-encoding';
import { zipEntries } from './zip-entries';
import { unpackMember } from './zip-member';

/** The formats a file can be read in, or opened to find the files in it. */
export type FileFormat =
	| 'delimited-text'
	/** XLSX, XLSM, XLSB, XLS, ODS, or the XML form that Excel 2003 wrote. */
	| 'workbook'
	| 'parquet'
	/** Arrow IPC, as a file or as a stream. */
	| 'arrow'
	| 'zip'
	| 'gzip'
	/** JSON text of any other kind, GeoJSON and TopoJSON among it. */
	| 'json'
	/** A Data Package descriptor, such as datapackage.json. */
	| 'data-package';

const headBytes = 65_536;

/**
 * The format of a file by its content, whatever its name says. Rejects with
 * `FileRefused` for an empty file, for a workbook under a password, and for
 * anything that holds no table.
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
	if (start.startsWith('ARROW1') || isArrowStream(head, file.size)) return 'arrow';
	if (start.startsWith('\u001f\u008b')) return 'gzip';
	if (start.startsWith('PK\u0003\u0004') || start.startsWith('PK\u0005\u0006'))
		return zippedFormat(file);
	if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) return oldFormat(file, head);
	const known = binarySignatures.find(([signature]) => start.startsWith(signature));
	if (known) throw noTable(file, known[1]);
	if (String.fromCharCode(...head.slice(257, 262)) === 'ustar')
		throw noTable(file, 'a tar archive', 'Take the files out of it, or pack them as a zip file.');
	const encoding = textEncoding(head, file.size <= headBytes);
	if (!encoding.startsWith('utf-16') && head.includes(0))
		throw refusal(
			file.name,
			`${file.name} holds binary data, so it is not the text file its name says.`,
			'Export it again as CSV (UTF-8).'
		);
	return textFormat(file, new TextDecoder(encoding).decode(head).trimStart());
}

const binarySignatures: readonly (readonly [string, string])[] = [
	['%PDF', 'a PDF'],
	['\u0089PNG', 'a picture'],
	['\u00ff\u00d8\u00ff', 'a picture'],
	['GIF8', 'a picture'],
	['{\\rtf', 'a Word document'],
	['7z\u00bc\u00af', 'a 7-Zip archive'],
	['Rar!', 'a RAR archive'],
	['SQLite f', 'a database'],
	['\u0000\u0001\u0000\u0000Sta', 'an Access database']
];

function noTable(
	file: SourceFile,
	what: string,
	advice = 'Open it in the program it came from and save it as CSV (UTF-8) or as an Excel workbook.'
): FileRefused {
	return refusal(
		file.name,
		`${file.name} is ${what}, not a table that can be read here, such as CSV, Excel, OpenDocument or Parquet.`,
		advice
	);
}

// The mark that a message follows, and a length that fits the file. Arrow columnar format 1.5, "Encapsulated message format".
function isArrowStream(head: Uint8Array, size: number): boolean {
	if (head.length < 16 || head.slice(0, 4).some((byte) => byte !== 0xff)) return false;
	const length = new DataView(head.buffer, head.byteOffset).getInt32(4, true);
	return length > 0 && length % 8 === 0 && length + 8 <= size;
}

async function zippedFormat(file: SourceFile): Promise<FileFormat> {
	const entries = await zipEntries(file);
	const names = entries.map(({ name }) => name);
	if (names.some((name) => /^xl\/workbook\.(xml|bin)$/i.test(name))) return 'workbook';
	if (names.some((name) => /^word\//i.test(name))) throw noTable(file, 'a Word document');
	if (names.some((name) => /^ppt\//i.test(name))) throw noTable(file, 'a PowerPoint presentation');
	const kind = entries.find(({ name }) => name === 'mimetype');
	if (!kind || !names.includes('content.xml')) return 'zip';
	let type = '';
	await unpackMember(file, kind, new InflatedSize(file.name, file.size), (piece) => {
		type += new TextDecoder().decode(piece);
	});
	if (type.includes('opendocument.spreadsheet')) return 'workbook';
	throw noTable(file, 'an OpenDocument file that is no spreadsheet');
}

// The directory of an OLE file names its streams. [MS-CFB] 2.2 and 2.6.
async function oldFormat(file: SourceFile, head: Uint8Array): Promise<FileFormat> {
	if (head.length < 512) throw noTable(file, 'an old Office file that was cut short');
	const header = new DataView(head.buffer, head.byteOffset);
	const sectorBytes = 2 ** Math.min(header.getUint16(30, true), 12);
	const start = (header.getInt32(48, true) + 1) * sectorBytes;
	const directory = await file.slice(start, Math.min(start + directoryBytes, file.size));
	const names = new TextDecoder('utf-16le').decode(directory);
	if (names.includes('EncryptedPackage') || names.includes('EncryptionInfo'))
		throw underPassword(file);
	if (names.includes('WordDocument')) throw noTable(file, 'a Word document');
	if (names.includes('PowerPoint')) throw noTable(file, 'a PowerPoint presentation');
	if (names.includes('__substg') || names.includes('__properties'))
		throw noTable(file, 'an e-mail', 'Save the file that is attached to it.');
	return 'workbook';
}

const directoryBytes = 8192;

/** The refusal of a workbook that opens with a password only. */
export function underPassword(file: SourceFile): FileRefused {
	return refusal(
		file.name,
		`${file.name} is a workbook under a password, so it cannot be read here.`,
		'Open it in Excel, take the password off (File, Info, Protect Workbook), save a copy and load that.'
	);
}

function textFormat(file: SourceFile, text: string): FileFormat {
	if (/^<(!doctype\s+html|html|head|body|table|meta)/i.test(text)) throw webPage(file, text);
	if (text.startsWith('<')) {
		if (text.includes('urn:schemas-microsoft-com:office:spreadsheet')) return 'workbook';
		if (/^<\?xml|^<[a-z!]/i.test(text)) throw noTable(file, 'an XML file');
	}
	if (/^(\{\s*("|\}|$)|\[\s*(\{|\[|"|\]|$))/.test(text))
		return /"resources"\s*:\s*\[/.test(text) ? 'data-package' : 'json';
	return 'delimited-text';
}

function webPage(file: SourceFile, text: string): FileRefused {
	return /<table/i.test(text)
		? refusal(
				file.name,
				`${file.name} is a web page with a table in it, whatever its name says.`,
				'Open it in Excel and save it as an Excel workbook or as CSV (UTF-8).'
			)
		: refusal(
				file.name,
				`${file.name} is a web page, perhaps a sign-in page that was saved in place of the download.`,
				'Download it again while signed in.'
			);
}
