import { randomFor } from '../../../data/generator/random';

import { damaged, utf8 } from './damaged-file';
import type { DamagedFile } from './damaged-file';
import { csvOf, referrals, sessions, volunteers } from './good-files';

const good = [
	['volunteers.csv', volunteers],
	['sessions.csv', sessions],
	['referrals.csv', referrals]
] as const;

/** Good files cut at twenty places each. */
export const cutFiles: readonly DamagedFile[] = good.flatMap(([name, rows]) => {
	const bytes = utf8(csvOf(rows));
	return Array.from({ length: 20 }, (_, i) => Math.floor((bytes.length * (i + 0.5)) / 20)).map(
		(at) => damaged(`${name} cut after ${at} bytes`, name, () => bytes.slice(0, at))
	);
});

const flips = 8;
const bytesInFlip = 5;

/** Good files with bytes changed at places that chance chose. */
export const flippedFiles: readonly DamagedFile[] = good.flatMap(([name, rows]) =>
	Array.from({ length: flips }, (_, i) =>
		damaged(`${name} with bytes changed, draw ${i + 1}`, name, () => {
			const random = randomFor(i, name);
			const bytes = utf8(csvOf(rows));
			for (let n = 0; n < bytesInFlip; n++)
				bytes[random.between(0, bytes.length - 1)] = random.between(0, 255);
			return bytes;
		})
	)
);

/** Good files with each column left out in turn, and each there twice. */
export const columnFiles: readonly DamagedFile[] = good.flatMap(([name, rows]) =>
	rows[0]!.flatMap((column, at) => [
		damaged(`${name} without “${column}”`, name, () =>
			csvOf(rows.map((row) => row.filter((_, i) => i !== at)))
		),
		damaged(`${name} with “${column}” twice`, name, () =>
			csvOf(rows.map((row) => [...row, row[at]!]))
		)
	])
);
