import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { textFile } from '../extract-files.ts';
import { upload } from '../upload.ts';
import type { DataState } from './data-state.ts';
import { standIns } from './release-stand-ins.ts';

const folder = '../shared/real';

const richest = 'lait/lait-indicators-2016-2025.parquet';

/** The publishers' own files that hold something a page could show, each of which may be all that a reader loads. */
const releases: readonly string[] = [
	'eyfsp/ees-headline-measures-2021-22.csv',
	'eyfsp/ees-headline-measures-2024-25-national.csv',
	'eyfsp/gld-by-la-2013-2019.csv',
	'eyfsp/gld-by-district-of-residence-2014-2019.xlsx',
	'cover/cover-2016-17-q1.xlsx',
	'cover/cover-2024-25-q1.ods',
	'cover/mmr-by-la-quarterly-2014-2025.csv',
	'lait/lait-indicators-2016-2025.parquet',
	'lait/statistical-neighbours-2025.csv',
	'imd/imd2019-lsoa11-england.csv',
	'imd/imd2019-lsoa11-leicestershire-lewisham.csv',
	'boundaries/lsoa11-E07000132.geojson',
	'trafford/childrens-centres.csv',
	'trafford/population-by-lsoa-2024.csv',
	'trafford/school-readiness.csv',
	'trafford/vaccination-mmr.csv'
];

/** Each published release alone: the publishers' own files where they are on this machine, small ones in the same form always. */
export function releaseStates(): readonly DataState[] {
	return [
		...standIns.map(({ name, lines, isInSlice = false }): DataState => ({
			name: `a small release: ${name}`,
			isOwn: true,
			isInSlice,
			isKept: isInSlice,
			files: async () => [await upload(textFile(`${name}.csv`, lines.join('\n')))]
		})),
		...releases.map((path): DataState => ({
			name: `the release ${path}`,
			isOwn: true,
			isInPairs: path === richest,
			files: () => Promise.resolve([join(folder, path)]),
			absent: existsSync(join(folder, path)) ? undefined : `${path} is not on this machine`
		}))
	];
}
