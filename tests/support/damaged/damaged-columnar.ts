import {
	Dictionary,
	Int32,
	Table,
	Utf8,
	tableFromArrays,
	tableToIPC,
	vectorFromArray
} from 'apache-arrow';

import { arrowAsParquet } from '../../../src/lib/database/parquet-in-node';

import { damaged, utf8 } from './damaged-file';
import type { DamagedFile } from './damaged-file';
import { volunteers } from './good-files';

const parquet = () => arrowAsParquet(tableToIPC(table(), 'stream'));

/** Parquet and Arrow files with odd columns, and damaged ones. */
export const columnar: readonly DamagedFile[] = [
	damaged('a good Parquet file', 'volunteers.parquet', parquet),
	damaged('a Parquet file with a nested column', 'volunteers.parquet', () =>
		arrowAsParquet(
			tableToIPC(
				table().assign(new Table({ ages: vectorFromArray(volunteers.slice(1).map(() => [1, 2])) })),
				'stream'
			)
		)
	),
	damaged('a Parquet file of a nested column only', 'volunteers.parquet', () =>
		arrowAsParquet(tableToIPC(new Table({ ages: vectorFromArray([[1, 2]]) }), 'stream'))
	),
	damaged('a Parquet file of its mark only', 'volunteers.parquet', () => 'PAR1'),
	damaged('a Parquet file of its mark twice', 'volunteers.parquet', () => 'PAR1PAR1'),
	damaged('a Parquet file with a footer that says it is huge', 'volunteers.parquet', () => {
		const bytes = parquet();
		new DataView(bytes.buffer, bytes.byteOffset).setUint32(bytes.length - 8, 0x7fffffff, true);
		return bytes;
	}),
	damaged('a Parquet file with a footer of noise', 'volunteers.parquet', () => {
		const bytes = parquet();
		bytes.fill(0xa5, bytes.length - 200, bytes.length - 8);
		return bytes;
	}),
	damaged('a Parquet file with noise in its rows', 'volunteers.parquet', () => {
		const bytes = parquet();
		bytes.fill(0xa5, 40, 120);
		return bytes;
	}),
	...[0.1, 0.5, 0.9, 0.999].map((share) =>
		damaged(`a Parquet file cut after ${share * 100} %`, 'volunteers.parquet', () => {
			const bytes = parquet();
			return bytes.slice(0, Math.floor(bytes.length * share));
		})
	),
	damaged('a good Arrow file', 'volunteers.arrow', () => tableToIPC(table(), 'file')),
	damaged('an Arrow stream', 'volunteers.arrows', () => tableToIPC(table(), 'stream')),
	damaged('an Arrow file with dictionaries', 'volunteers.arrow', () => {
		const codes = vectorFromArray(columnOf('centre_id'), new Dictionary(new Utf8(), new Int32()));
		return tableToIPC(table().assign(new Table({ centre_id: codes })), 'file');
	}),
	damaged('an Arrow file of its mark only', 'volunteers.arrow', () => 'ARROW1\u0000\u0000'),
	damaged('an Arrow file with a footer of noise', 'volunteers.arrow', () => {
		const bytes = tableToIPC(table(), 'file').slice();
		bytes.fill(0xa5, bytes.length - 100, bytes.length - 10);
		return bytes;
	}),
	damaged('an Arrow file with noise in its rows', 'volunteers.arrow', () => {
		const bytes = tableToIPC(table(), 'file').slice();
		bytes.fill(0xa5, Math.floor(bytes.length / 2), Math.floor(bytes.length / 2) + 60);
		return bytes;
	}),
	...[0.1, 0.5, 0.9, 0.99].map((share) =>
		damaged(`an Arrow file cut after ${share * 100} %`, 'volunteers.arrow', () => {
			const bytes = tableToIPC(table(), 'file');
			return bytes.slice(0, Math.floor(bytes.length * share));
		})
	),
	...[0.3, 0.8].map((share) =>
		damaged(`an Arrow stream cut after ${share * 100} %`, 'volunteers.arrows', () => {
			const bytes = tableToIPC(table(), 'stream');
			return bytes.slice(0, Math.floor(bytes.length * share));
		})
	),
	damaged('text that begins as Parquet does', 'volunteers.csv', () =>
		utf8('PAR1,centre_id\nV1,RE\n')
	)
];

function table(): Table {
	return tableFromArrays(Object.fromEntries(volunteers[0]!.map((name) => [name, columnOf(name)])));
}

function columnOf(name: string): string[] {
	const at = volunteers[0]!.indexOf(name);
	return volunteers.slice(1).map((row) => row[at]!);
}
