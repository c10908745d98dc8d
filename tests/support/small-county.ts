import { csvFile } from './extract-files';
import type { ExtractRow } from './extract-files';

export const authority = 'E10000001';

/**
 * A county small enough to count by hand: two localities, three centres and
 * five neighbourhoods. Neighbourhood A and B are in the 30 % most deprived.
 */
const neighbourhoodRows: readonly ExtractRow[] = [
	neighbourhood('A', 'E07000001', 'North', 1),
	neighbourhood('B', 'E07000001', 'North', 3),
	neighbourhood('C', 'E07000001', 'North', 4),
	neighbourhood('D', 'south', 'South', 10),
	neighbourhood('E', 'south', 'South', 7)
];

function neighbourhood(
	letter: string,
	localityCode: string,
	localityName: string,
	decile: number
): ExtractRow {
	return {
		lsoa_code: letter,
		lsoa_name: `Neighbourhood ${letter}`,
		locality_code: localityCode,
		locality_name: localityName,
		authority_code: authority,
		authority_name: 'County',
		imd_version: 2019,
		imd_rank: decile * 3000,
		imd_decile: decile
	};
}

export const neighbourhoods = csvFile('neighbourhoods.csv', neighbourhoodRows);

/** P and Q in the north, S in the south. Q opens part-way through 2023/24. */
export const centreRows: readonly ExtractRow[] = [
	{
		centre_id: 'P',
		centre_name: 'Priory',
		locality_code: 'E07000001',
		opened_on: '2010-04-01',
		closed_on: ''
	},
	{
		centre_id: 'Q',
		centre_name: 'Quarry',
		locality_code: 'E07000001',
		opened_on: '2023-12-01',
		closed_on: ''
	},
	{
		centre_id: 'S',
		centre_name: 'Spinney',
		locality_code: 'south',
		opened_on: '2010-04-01',
		closed_on: ''
	}
];

export const centres = csvFile('centres.csv', centreRows);

/** The same neighbourhoods, each a locality of its own, so that a single child can be read off: `locality:A` to `locality:E`. */
export const neighbourhoodsApart = csvFile(
	'neighbourhoods.csv',
	neighbourhoodRows.map((row) => ({
		...row,
		locality_code: row.lsoa_code,
		locality_name: row.lsoa_name
	}))
);
