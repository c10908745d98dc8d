import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { contractById } from '$lib/extracts/contracts';

import { attendanceOf } from './attendance';
import { centreHistoryRows } from './centre-history';
import { centreRows } from './centre-rows';
import { centreYears } from './centre-years';
import { contactRows } from './contacts';
import { writeCsv } from './csv-file';
import { writeDataPackage } from './data-package';
import { financeRows } from './finance';
import { fundedPlaceRows } from './funded-places';
import { immunisationRows } from './immunisations';
import { childrenOfCounty } from './lives';
import { neighbourhoodRows, neighbourhoodsOfCounty } from './neighbourhoods';
import { outlines } from './outlines';
import { writeParquet } from './parquet-file';
import { populationRows } from './population';
import { postcodesOf } from './postcodes';
import { profileRows } from './profile';
import { enrolmentRows } from './programmes';
import { reachAreasOf } from './reach-areas';
import { referralRows } from './referrals';
import { registrationRows } from './registration-rows';
import { registrationsOf } from './registrations';
import { reviewRows } from './reviews';
import { sessionRows } from './sessions';
import { settingRows, settingsOf } from './settings';
import { surveyRows } from './survey';
import { targetRows } from './targets';
import { volunteerRows } from './volunteers';
import type { Row } from './csv-file';
import type { WrittenFile } from './data-package';

export interface Options {
	/** Under-fives living in the county at a time. */
	readonly children: number;
	/** Contacts in the five years, about. */
	readonly contacts: number;
	readonly seed: number;
	/** The folder to write into; made where it is not there. */
	readonly out: string;
	/** Write the largest extracts as CSV too instead of Parquet. */
	readonly csv: boolean;
}

/** Extracts too large to keep as CSV. */
const large: readonly string[] = [
	'registrations',
	'contacts',
	'early-years-profile',
	'immunisations',
	'health-visitor-reviews'
];

/** Invents a county and writes every extract about it. The same options always give the same bytes. */
export async function writeDemonstration({
	children: underFives,
	contacts,
	seed,
	out,
	csv
}: Options): Promise<readonly WrittenFile[]> {
	mkdirSync(out, { recursive: true });
	const neighbourhoods = neighbourhoodsOfCounty(seed);
	const postcodes = postcodesOf(neighbourhoods, seed);
	const reachAreas = reachAreasOf(neighbourhoods);
	const children = childrenOfCounty({ neighbourhoods, postcodes, underFives, seed });
	const attendance = attendanceOf(children, reachAreas, seed);
	const registrations = registrationsOf(children, attendance, { neighbourhoods, reachAreas, seed });
	const years = centreYears(registrations, attendance);
	const settings = settingsOf(neighbourhoods, seed);
	const seenYears = attendance.flat().filter(({ isSeen }) => isSeen).length;
	const underFivesByLocality = new Map<string, number>();
	for (const { locality, size } of neighbourhoods)
		underFivesByLocality.set(locality.code, (underFivesByLocality.get(locality.code) ?? 0) + size);

	const rowsByExtract: readonly (readonly [string, Iterable<Row>])[] = [
		['centres', centreRows(neighbourhoods)],
		['centre-history', centreHistoryRows()],
		['reach-areas', reachAreas.rows()],
		['neighbourhoods', neighbourhoodRows(neighbourhoods)],
		['population', populationRows(neighbourhoods, children, seed)],
		['postcodes', postcodes.rows()],
		['registrations', registrationRows(registrations, postcodes, seed)],
		['contacts', contactRows({ registrations, attendance, reachAreas, contacts, seed })],
		['early-years-profile', profileRows(children, postcodes, seed)],
		['immunisations', immunisationRows(children, seed)],
		['health-visitor-reviews', reviewRows(children, seed)],
		['programme-enrolments', enrolmentRows(years, seed)],
		['referrals', referralRows(years, seed)],
		['volunteers', volunteerRows(years, seed)],
		['sessions', sessionRows(years, (0.66 * contacts) / Math.max(1, seenYears), seed)],
		['parents-survey', surveyRows(years, seed)],
		['settings', settingRows(settings, seed)],
		['funded-places', fundedPlaceRows(children, settings, postcodes, seed)],
		['finance', financeRows(years, underFivesByLocality, seed)],
		['targets', targetRows()]
	];
	const files: WrittenFile[] = [];
	for (const [id, rows] of rowsByExtract)
		files.push(await write(id, rows, { out, isParquet: large.includes(id) && !csv }));
	writeFileSync(join(out, 'neighbourhoods.geojson'), outlines(neighbourhoods));
	files.push({ path: 'neighbourhoods.geojson', contract: undefined, rows: neighbourhoods.length });
	await writeDataPackage(out, files);
	return files;
}

async function write(
	id: string,
	rows: Iterable<Row>,
	{ out, isParquet }: { out: string; isParquet: boolean }
): Promise<WrittenFile> {
	const contract = contractById(id);
	if (!contract)
		throw new RangeError(`expected the contract of an extract, found none called ${id}`);
	const path = `${id}.${isParquet ? 'parquet' : 'csv'}`;
	const count = isParquet
		? await writeParquet(join(out, path), contract, rows)
		: writeCsv(join(out, path), contract, rows);
	return { path, contract, rows: count };
}
