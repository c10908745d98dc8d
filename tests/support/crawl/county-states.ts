import { changeCells, countyExtracts, keepRows, uploads } from './county-extracts.ts';
import type { ExtractTable } from './county-extracts.ts';
import type { DataState } from './data-state.ts';

/** A county's own extracts, whole, each time without one of them, and at the edges of what they can be. */
export function countyStates(): readonly DataState[] {
	return [
		{ ...state('every extract of a small county', (all) => all), isKept: true, isInPairs: true },
		...countyExtracts().map(({ id }) =>
			state(`a small county without its ${id}`, (all) => all.filter((table) => table.id !== id))
		),
		state('one centre only', (all) => ofOneCentre(all)),
		state('old years only', (all) => all.map((table) => earlier(table, 8))),
		state('more children seen than are estimated to live there', (all) => all.map(fewPeople)),
		state('a borough without districts', (all) => all.map(asBorough))
	];
}

function state(
	name: string,
	change: (all: readonly ExtractTable[]) => readonly ExtractTable[]
): DataState {
	return {
		name,
		isOwn: true,
		files: () => Promise.resolve(uploads(change(countyExtracts())))
	};
}

/** What concerns one centre and the neighbourhoods it is to reach. */
function ofOneCentre(all: readonly ExtractTable[]): readonly ExtractTable[] {
	const centre = all.find(({ id }) => id === 'centres')!.rows[0]![0]!;
	const reach = all.find(({ id }) => id === 'reach-areas')!;
	const reached = new Set(
		keepRows(reach, (cell) => cell('centre_id') === centre).rows.map(
			(row) => row[reach.columns.indexOf('lsoa_code')]
		)
	);
	return all.map((table) =>
		keepRows(
			table,
			(cell) =>
				(cell('centre_id') ?? centre) === centre &&
				(cell('lsoa_code') === undefined || reached.has(cell('lsoa_code')))
		)
	);
}

/** The same that many years before. */
function earlier(table: ExtractTable, years: number): ExtractTable {
	return changeCells(table, (cell, { name, type }) => {
		switch (type) {
			case 'date':
			case 'year':
				return cell.replace(
					/^(20\d\d)(\/\d\d)?/,
					(_, year: string, next?: string) =>
						`${Number(year) - years}${next ? `/${String((Number(year) - years + 1) % 100).padStart(2, '0')}` : ''}`
				);
			case 'integer':
				return name === 'year' ? String(Number(cell) - years) : cell;
			default:
				return cell;
		}
	});
}

const fold = 20;

function fewPeople(table: ExtractTable): ExtractTable {
	return table.id === 'population'
		? changeCells(table, (cell, { name }) =>
				name === 'people' ? String(Math.round(Number(cell) / fold)) : cell
			)
		: table;
}

const borough = { code: 'E09000023', name: 'Lewisham' };

function asBorough(table: ExtractTable): ExtractTable {
	return changeCells(table, (cell, { name }) => {
		if (cell !== '' && /^(authority|locality)_code$/.test(name)) return borough.code;
		if (cell !== '' && /^(authority|locality)_name$/.test(name)) return borough.name;
		return cell;
	});
}
