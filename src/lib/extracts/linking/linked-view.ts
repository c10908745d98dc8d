import { identifier, join, sql } from '$lib/sql';
import type { Sql } from '$lib/sql';

import type { Contract } from '../contracts/contract';
import { loadedTable } from '../typed-table';
import type { Succession } from './known-centres';
import type { Linking } from './linking';
import { samePerson } from './same-person';
import { joinStandIns, meantValue } from './stand-in';
import { joinSuccession } from './successors';
import { joinPlace } from './written-postcode';

/** How the rows of an extract differ from those in its typed table. */
export interface Differences {
	/** Columns with texts that stand for others. */
	readonly standIns: readonly string[];
	/** Where rows count that are dated after their centre closed; empty where none is. */
	readonly successions: readonly Succession[];
	readonly hasSamePersons: boolean;
	/** What columns are read as by what another column says. */
	readonly heeded: ReadonlyMap<string, Sql>;
	/** A query for the `rowid` of rows that are not used. */
	readonly astray: Sql | undefined;
}

/** Lays the view of an extract in `main` over a query. */
export function laidView({ table }: Contract, query: Sql): Sql {
	return sql`CREATE OR REPLACE VIEW main.${identifier(table)} AS ${query}`;
}

/**
 * The query of an extract's view: its typed table with stand-ins, successors
 * and links in place, and with `home_lsoa` where a postcode may tell it. With
 * nothing to put in place it is the table itself.
 */
export function linkedView(
	linking: Linking,
	contract: Contract,
	{ standIns, successions, hasSamePersons, heeded, astray }: Differences
): Sql {
	const replaced = new Map([
		...heeded,
		...standIns.map((column) => [column, meantValue(column)] as const)
	]);
	const joins = standIns.map((column) => joinStandIns(contract, column));
	const valueOf = (column: string) => replaced.get(column) ?? sql`t.${identifier(column)}`;
	const added: Sql[] = [];
	if (successions.length > 0) {
		const centreId = valueOf('centre_id');
		joins.push(joinSuccession(contract, centreId, successions));
		replaced.set('centre_id', sql`coalesce(succession.successor_id, ${centreId})`);
	}
	if (contract.place !== undefined) {
		const lsoa = sql`coalesce(${valueOf('lsoa_code')}, place_of_postcode.lsoa_code)`;
		joins.push(joinPlace(linking, contract));
		if (contract.place === 'site') {
			joins.push(sql`LEFT JOIN main.neighbourhood site ON site.lsoa_code = ${lsoa}`);
			replaced.set('lsoa_code', lsoa);
			replaced.set('locality_code', sql`coalesce(t.locality_code, site.locality_code)`);
		} else added.push(sql`${lsoa} AS home_lsoa`);
	}
	if (hasSamePersons) {
		joins.push(sql`LEFT JOIN ${samePerson} same ON same.person = coalesce(t.link_id, t.child_id)`);
		replaced.set('link_id', sql`coalesce(same.link_id, t.link_id)`);
	}
	// By name, since the table may have columns that are no reader's.
	const columns = contract.columns.map(({ name }) => {
		const value = replaced.get(name);
		return value ? sql`${value} AS ${identifier(name)}` : sql`t.${identifier(name)}`;
	});
	const where = astray ? sql`WHERE t.rowid NOT IN (${astray})` : sql``;
	return sql`SELECT ${join([...columns, ...added])} FROM ${loadedTable(contract)} t ${join(joins, ' ')} ${where}`;
}
