import { gzipSync, zipSync } from 'fflate';

import { damaged, utf8 } from './damaged-file';
import type { DamagedFile } from './damaged-file';
import { csvOf, volunteers } from './good-files';

const csv = utf8(csvOf(volunteers));
const stored = (name = 'volunteers.csv') => zipSync({ [name]: [csv, { level: 0 }] });
const zeros = () => new Uint8Array(60_000_000);

/** Archives that are cut, locked, nested or larger inside than out. */
export const archives: readonly DamagedFile[] = [
	damaged('a zip bomb that says so', 'bomb.zip', () => zipSync({ 'volunteers.csv': zeros() })),
	damaged('a zip bomb that lies', 'bomb.zip', () => {
		const bytes = zipSync({ 'volunteers.csv': zeros() });
		directory(bytes).setUint32(24, 10, true);
		return bytes;
	}),
	damaged('a gzip bomb', 'bomb.csv.gz', () => gzipSync(zeros())),
	damaged('a zip bomb in a zip file', 'bomb.zip', () =>
		zipSync({ 'inner.zip': zipSync({ 'volunteers.csv': zeros() }) })
	),
	damaged('a zip file in a zip file', 'nested.zip', () =>
		zipSync({ 'inner.zip': zipSync({ 'volunteers.csv': csv }) })
	),
	damaged('a zip file five deep', 'deep.zip', () =>
		Array.from({ length: 5 }).reduce<Uint8Array>(
			(inner, _, i) => zipSync({ [`${i}.zip`]: inner }),
			csv
		)
	),
	damaged('a gzip file in a zip file', 'nested.zip', () =>
		zipSync({ 'volunteers.csv.gz': gzipSync(csv) })
	),
	damaged('a zip file under a password', 'locked.zip', () => {
		const bytes = zipSync({ 'volunteers.csv': csv });
		const view = directory(bytes);
		view.setUint16(8, view.getUint16(8, true) | 1, true);
		return bytes;
	}),
	damaged('a zip file of nothing', 'empty.zip', () => zipSync({})),
	damaged('a zip file of folders', 'folders.zip', () =>
		zipSync({ 'a/': new Uint8Array(0), 'b/c/': new Uint8Array(0) })
	),
	damaged('a zip file of an empty file', 'hollow.zip', () =>
		zipSync({ 'volunteers.csv': new Uint8Array(0) })
	),
	damaged('a zip file of 300 files', 'many.zip', () =>
		zipSync(Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`${i}.csv`, csv])))
	),
	damaged('a zip file with a name that leads out', 'slip.zip', () =>
		zipSync({ '../../volunteers.csv': csv })
	),
	damaged('a zip file of a good file and a picture', 'both.zip', () =>
		zipSync({
			'volunteers.csv': csv,
			'photo.csv': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
		})
	),
	damaged('a zip file with one member twice', 'twice.zip', () =>
		zipSync({ 'volunteers.csv': csv, 'copy/volunteers.csv': csv })
	),
	damaged('a zip file of an unknown method', 'odd.zip', () => {
		const bytes = stored();
		directory(bytes).setUint16(10, 99, true);
		return bytes;
	}),
	damaged('a zip file with a wrong checksum', 'odd.zip', () => {
		const bytes = stored();
		directory(bytes).setUint32(16, 12345, true);
		return bytes;
	}),
	damaged('a zip file whose directory points past its end', 'odd.zip', () => {
		const bytes = stored();
		directory(bytes).setUint32(42, 0x7fffffff, true);
		return bytes;
	}),
	damaged('a zip file with something before it', 'odd.zip', () =>
		Uint8Array.from([...utf8('hello'), ...stored()])
	),
	...[0.1, 0.5, 0.9, 0.99].map((share) =>
		damaged(`a zip file cut after ${share * 100} %`, 'cut.zip', () => {
			const bytes = zipSync({ 'volunteers.csv': csv });
			return bytes.slice(0, Math.floor(bytes.length * share));
		})
	),
	...[0.05, 0.5, 0.9, 0.99].map((share) =>
		damaged(`a gzip file cut after ${share * 100} %`, 'cut.csv.gz', () => {
			const bytes = gzipSync(csv);
			return bytes.slice(0, Math.floor(bytes.length * share));
		})
	),
	damaged('a gzip file with bytes after it', 'odd.csv.gz', () =>
		Uint8Array.from([...gzipSync(csv), 1, 2, 3])
	),
	damaged('a gzip file with a wrong checksum', 'odd.csv.gz', () => {
		const bytes = gzipSync(csv);
		bytes[bytes.length - 6]! ^= 1;
		return bytes;
	})
];

function directory(bytes: Uint8Array): DataView {
	const start = new DataView(bytes.buffer, bytes.byteOffset).getUint32(bytes.length - 6, true);
	return new DataView(bytes.buffer, bytes.byteOffset + start);
}
