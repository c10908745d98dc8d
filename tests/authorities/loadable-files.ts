import { boroughFiles, makeBorough } from './borough.ts';
import { districtFiles, makeDistrict } from './district.ts';
import type { MadeFile } from './files.ts';

// What cannot be right yet is left out, never compared with less than the right figure:
//
// - Both ledgers, and with them what was spent. A ledger of an authority has accounts, cost
//   centres and amounts, and neither a locality nor a word for what is for under-fives; one has
//   actuals alone, by the month. Both files are refused.
// - `LSOA to locality.csv` of the borough, a look-up without deprivation beside the government's
//   file, is refused: so the borough's own two localities are not there, and what is counted by
//   centre is not in the authority's figures. Nothing of the kind is compared.
const notYet = /^(Early years outturn|Ledger|LSOA to locality)/;

/** The files of the district that load, as made. */
export function loadableDistrictFiles(): readonly MadeFile[] {
	return loadable(districtFiles(makeDistrict()));
}

/** The files of the borough that load, as made. */
export function loadableBoroughFiles(): readonly MadeFile[] {
	return loadable(boroughFiles(makeBorough()));
}

function loadable(files: readonly MadeFile[]): readonly MadeFile[] {
	return files.filter(({ name }) => !notYet.test(name)).map(withFirstDay);
}

// A list of reach areas as they are now says no first day: the column is added before it is loaded.
function withFirstDay({ name, bytes }: MadeFile): MadeFile {
	if (!/reach areas/i.test(name)) return { name, bytes };
	const [header, ...rows] = new TextDecoder().decode(bytes).trimEnd().split('\r\n');
	const lines = [`${header!},valid_from`, ...rows.map((row) => `${row},2009-04-01`)];
	return { name, bytes: new TextEncoder().encode(lines.join('\r\n')) };
}
