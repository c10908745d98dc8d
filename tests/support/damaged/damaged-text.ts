import { damaged, latin1, utf8 } from './damaged-file';
import type { DamagedFile } from './damaged-file';
import { csvOf, sessions, volunteers, withCells } from './good-files';

const good = csvOf(volunteers);
const [header, ...rows] = good.split('\n');
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
const accented = csvOf(withCells(sessions, 'activity', (cell) => `${cell} – café £5`));
// Past the 256 kB that tell how a text is written.
const long = `${header}\n${Array.from({ length: 12_000 }, (_, i) => `V${i},RE,2021/22,5,false,,\n`).join('')}`;

/** Text in an encoding that it does not say, or that is not its own. */
export const encodings: readonly DamagedFile[] = [
	damaged('UTF-16 without its mark', 'volunteers.csv', () => utf16(good)),
	damaged('UTF-16 of the other byte order', 'volunteers.csv', () =>
		Uint8Array.from(Buffer.from(`\uFEFF${good}`, 'utf16le').swap16())
	),
	damaged('UTF-16 of an odd number of bytes', 'volunteers.csv', () =>
		utf16(`\uFEFF${good}`).slice(0, -1)
	),
	damaged('UTF-8 under the mark of UTF-16', 'volunteers.csv', () =>
		Uint8Array.from([0xff, 0xfe, ...utf8(good)])
	),
	damaged('Windows-1252', 'sessions.csv', () => latin1(accented.replaceAll('–', '\u0096'))),
	damaged('Windows-1252 under the mark of UTF-8', 'sessions.csv', () =>
		Uint8Array.from([0xef, 0xbb, 0xbf, ...latin1(accented.replaceAll('–', '\u0096'))])
	),
	damaged('Windows-1252 deep in the file', 'volunteers.csv', () =>
		latin1(`${long}V\u00e9,RE,2021/22,5,false,,\n`)
	),
	damaged('UTF-8 read as Windows-1252 and saved again', 'sessions.csv', () =>
		Buffer.from(utf8(accented)).toString('latin1')
	),
	damaged('a letter cut in its middle at the end', 'sessions.csv', () =>
		utf8(accented.slice(0, accented.lastIndexOf('é') + 1)).slice(0, -1)
	),
	damaged('the letters of a mainframe (EBCDIC)', 'volunteers.csv', () =>
		Uint8Array.from(utf8(good), (byte) =>
			byte === 0x0a ? 0x25 : byte === 0x2c ? 0x6b : byte | 0x80
		)
	),
	damaged('bytes of chance', 'volunteers.csv', () =>
		Uint8Array.from({ length: 4000 }, (_, i) => ((i * 7919) ^ (i >> 3)) & 0xff)
	),
	damaged('the mark of UTF-8 twice', 'volunteers.csv', () => `\uFEFF\uFEFF${good}`),
	damaged('NUL bytes near the start', 'volunteers.csv', () => good.replace('V0003', 'V\u0000003')),
	damaged(
		'NUL bytes deep in the file',
		'volunteers.csv',
		() => `${long}V\u0000X,RE,2021/22,5,false,,\n`
	),
	damaged('a file of NUL bytes', 'volunteers.csv', () => new Uint8Array(5000)),
	damaged(
		'NUL bytes after its end, as a disk leaves',
		'volunteers.csv',
		() => `${good}${'\u0000'.repeat(4096)}`
	)
];

/** Quotation marks, line ends and lengths that are not as they should be. */
export const shapes: readonly DamagedFile[] = [
	...[1, 10, 25].flatMap((line) => [
		damaged(`a quotation mark opened and never closed in row ${line}`, 'volunteers.csv', () =>
			withRow(line, (row) => row.replace(',RE', ',"RE'))
		),
		damaged(`a quotation mark in the middle of a cell in row ${line}`, 'volunteers.csv', () =>
			withRow(line, (row) => row.replace('RE', 'R"E'))
		),
		damaged(`one comma more in row ${line}`, 'volunteers.csv', () =>
			withRow(line, (row) => `${row},x,`)
		),
		damaged(`two rows run together in row ${line}`, 'volunteers.csv', () =>
			withRow(line, (row) => row + row)
		)
	]),
	damaged(
		'a quotation mark never closed deep in the file',
		'volunteers.csv',
		() => `${long}"VX,RE,2021/22,5,false,,\n${long}`
	),
	damaged('a quotation mark in the header', 'volunteers.csv', () =>
		good.replace('centre_id', '"centre_id')
	),
	damaged('every line within one pair of quotation marks', 'volunteers.csv', () =>
		good.replace(/^(.*)$/gm, '"$1"')
	),
	damaged('quotation marks with a backslash before them', 'volunteers.csv', () =>
		csvOf(withCells(volunteers, 'destination', () => 'x')).replaceAll(',x', ',"a \\" b"')
	),
	damaged(
		'a cell of 10 MB',
		'volunteers.csv',
		() => `${good}VX,RE,2021/22,5,false,,${'x'.repeat(10_000_000)}\n`
	),
	damaged(
		'a cell of 20 MB',
		'volunteers.csv',
		() => `${good}VX,RE,2021/22,5,false,,${'x'.repeat(20_000_000)}\nVY,RE,2021/22,5,false,,\n`
	),
	damaged('a first line of 1 MB', 'volunteers.csv', () => `${'x'.repeat(1_000_000)}\n${good}`),
	damaged('20,000 columns', 'volunteers.csv', () =>
		csvOf([
			Array.from({ length: 20_000 }, (_, i) => `c${i}`),
			Array.from({ length: 20_000 }, () => '1')
		])
	),
	damaged('100,000 commas in a row', 'volunteers.csv', () => `${good}${','.repeat(100_000)}\n`),
	damaged('100,000 commas and nothing else', 'volunteers.csv', () => ','.repeat(100_000)),
	damaged('carriage returns only', 'volunteers.csv', () => good.replaceAll('\n', '\r')),
	damaged('line ends of three kinds', 'volunteers.csv', () => mixedEnds(good)),
	damaged(
		'line ends that change deep in the file',
		'volunteers.csv',
		() => `${long}${long.replaceAll('\n', '\r\n').replaceAll('V', 'W')}`
	),
	damaged('a Windows end-of-file mark', 'volunteers.csv', () => `${good}\u001a`),
	damaged('form feeds between pages', 'volunteers.csv', () =>
		good.replaceAll('\nV001', '\n\fV001')
	),
	damaged('a hint for Excel above the header', 'volunteers.csv', () => `sep=,\n${good}`),
	damaged('two delimiters', 'volunteers.csv', () => good.replaceAll(/(?<=\nV002.*),/g, ';')),
	damaged('columns set by blanks', 'volunteers.csv', () => good.replaceAll(',', '    ')),
	damaged('semicolons and decimal commas', 'programme-enrolments.csv', () =>
		csvOf(
			[
				[
					'enrolment_id',
					'programme',
					'course_id',
					'centre_id',
					'parent_id',
					'started_on',
					'tool',
					'pre_score',
					'post_score'
				],
				[
					'E1',
					'Confident Parents',
					'K1',
					'RE',
					'RE00230-01',
					'2021-08-09',
					'topse',
					'326,5',
					'373,25'
				],
				[
					'E2',
					'Confident Parents',
					'K1',
					'RE',
					'RE00231-01',
					'2021-08-09',
					'topse',
					'300,0',
					'301,5'
				]
			],
			';'
		)
	)
];

/** Headers that are missing, doubled or under other lines. */
export const headers: readonly DamagedFile[] = [
	damaged('no header', 'volunteers.csv', () => rows.join('\n')),
	damaged('a header only', 'volunteers.csv', () => `${header}\n`),
	damaged('a header without a line end', 'volunteers.csv', () => header!),
	damaged('the header twice', 'volunteers.csv', () => `${header}\n${good}`),
	damaged('the header again among the rows', 'volunteers.csv', () =>
		withRow(12, (row) => `${header}\n${row}`)
	),
	damaged('two headers of one name', 'volunteers.csv', () =>
		good.replace('sessions_given', 'centre_id')
	),
	damaged('headers that are all the same', 'volunteers.csv', () =>
		good.replace(header!, 'a,a,a,a,a,a,a')
	),
	damaged('headers that are all blank', 'volunteers.csv', () => good.replace(header!, ',,,,,,')),
	damaged('headers of numbers', 'volunteers.csv', () => good.replace(header!, '1,2,3,4,5,6,7')),
	damaged('headers named as parts of a query', 'volunteers.csv', () =>
		good.replace(header!, 'select,"from ""x""",where;drop table loaded.centre,null,--,/*,\'')
	),
	damaged('headers named as properties of an object', 'volunteers.csv', () =>
		good.replace(header!, '__proto__,constructor,toString,hasOwnProperty,valueOf,prototype,length')
	),
	damaged('a header among the letters of no column', 'volunteers.csv', () =>
		good.replace('centre_id', 'cen\u200Btre_id\u202E')
	),
	damaged(
		'a title, a blank line and a note before the header',
		'volunteers.csv',
		() => `Volunteers of the county\n\nPrinted on 1 May,,\n${good}`
	),
	damaged('a header of 5,000 letters', 'volunteers.csv', () =>
		good.replace('destination', 'd'.repeat(5000))
	),
	damaged('rows under another extract’s header', 'volunteers.csv', () =>
		good.replace(header!, sessions[0]!.slice(0, 7).join(','))
	)
];

function withRow(line: number, change: (row: string) => string): string {
	return [header, ...rows.map((row, i) => (i === line - 1 ? change(row) : row))].join('\n');
}

function mixedEnds(text: string): string {
	const ends = ['\n', '\r\n', '\r'];
	return text
		.split('\n')
		.map((row, i) => row + ends[i % 3]!)
		.join('');
}
