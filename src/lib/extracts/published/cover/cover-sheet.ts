import type { Sheet } from '../../readers/sheet';
import { columnLabels, headerOf } from './sheet-header';

/** The birthday by which doses are counted. */
export type Cohort = '24m' | '5y';

/** Where in a sheet the MMR figures of authorities stand. */
export interface CoverSheet {
	readonly sheet: Sheet;
	/** Everything above the header, for the quarter it speaks of. */
	readonly title: string;
	readonly firstRow: number;
	/** What each column is called. */
	readonly labels: readonly string[];
	readonly figures: readonly CoverFigureColumns[];
	/** Its authorities stand under the regions of the Office for National Statistics. */
	readonly hasRegions: boolean;
}

/** The columns of one measure. */
export interface CoverFigureColumns {
	readonly measureId: string;
	readonly cohort: Cohort;
	readonly percent: number;
	readonly denominator: number;
}

/**
 * The MMR columns of a sheet of COVER, undefined where it has none by
 * authority. Headers may take several rows, with a group named once over
 * several columns; where two columns are both called MMR, the first is the
 * first dose.
 */
export function coverSheet(sheet: Sheet): CoverSheet | undefined {
	const header = headerOf(sheet.rows, isDataRow);
	if (!header) return undefined;
	const title = [sheet.name, ...sheet.rows.slice(0, header.start).flat()].join(' ');
	const labels = columnLabels(sheet.rows, header);
	const figures = figureColumns(labels, title);
	const below = sheet.rows.slice(header.end);
	if (figures.length === 0 || !below.some((row) => row.some(isAuthorityCode))) return undefined;
	return {
		sheet,
		title,
		firstRow: header.end,
		labels,
		figures,
		hasRegions: below.some((row) => row.some((cell) => regionCode.test(cell.trim())))
	};
}

/** Whether a cell is the ONS code of an upper-tier authority. */
export function isAuthorityCode(cell: string): boolean {
	return /^E(06|08|09|10)\d{6}$/.test(cell.trim());
}

/** The ONS code of a region. */
export const regionCode = /^E12\d{6}$/;

function isDataRow(row: readonly string[]): boolean {
	const isPlaced = row.some((cell) => isAuthorityCode(cell) || cell.trim() === 'England');
	return isPlaced && row.filter((cell) => /^\d+(\.\d+)?%?$/.test(cell.trim())).length >= 2;
}

function figureColumns(labels: readonly string[], title: string): readonly CoverFigureColumns[] {
	const sheetCohort = cohortIn(title);
	const mmr = labels.flatMap((label, column) => {
		const cohort = cohortIn(label) ?? sheetCohort;
		return /mmr/i.test(label) && !isCount.test(label) && cohort ? [{ label, column, cohort }] : [];
	});
	return mmr.flatMap(({ label, column, cohort }) => {
		const unmarked = mmr.filter((other) => other.cohort === cohort && !doseIn(other.label));
		const dose = doseIn(label) ?? unmarked.findIndex((other) => other.column === column) + 1;
		const measureId = measures[`${cohort} ${dose}`];
		const denominator = denominatorBefore(labels, column, cohort);
		return measureId && denominator !== undefined
			? [{ measureId, cohort, percent: column, denominator }]
			: [];
	});
}

const isCount = /num\b|numerator|denom|vaccinated|number/i;

const measures: Readonly<Record<string, string>> = {
	'24m 1': 'mmr1-24m',
	'5y 1': 'mmr1-5y',
	'5y 2': 'mmr2-5y'
};

function cohortIn(text: string): Cohort | undefined {
	const twoYears = text.search(/24[\s_]?m/i);
	const fiveYears = text.search(/\b5[\s_]?y/i);
	if (twoYears < 0 && fiveYears < 0) return undefined;
	return fiveYears < 0 || (twoYears >= 0 && twoYears < fiveYears) ? '24m' : '5y';
}

function doseIn(label: string): 1 | 2 | undefined {
	if (/mmrv?[\s_-]{0,2}1|(first|1st|one) dose|dose 1/i.test(label)) return 1;
	if (/mmrv?[\s_-]{0,2}2|(second|2nd|two) dose|dose 2/i.test(label)) return 2;
	return undefined;
}

// The nearest on the left: some layouts have one a vaccine, others one a sheet.
function denominatorBefore(
	labels: readonly string[],
	column: number,
	cohort: Cohort
): number | undefined {
	const found = labels.flatMap((label, i) =>
		/denom|number of (eligible )?children|eligible (children|population)/i.test(label) &&
		(cohortIn(label) ?? cohort) === cohort
			? [i]
			: []
	);
	return found.filter((i) => i < column).at(-1) ?? found[0];
}
