import { identifier, sql } from '$lib/sql';
import type { Connection } from '$lib/sql';

import type { Contract } from '$lib/extracts/contracts';
import { publishedTables } from '$lib/extracts/published';
import { staged } from '$lib/extracts/staging/stage';
import { emptyTypedTable, loadedTable } from '$lib/extracts/typed-table';

/**
 * The tables as they were before a piece of work, to go back to at once: what is
 * to be changed is set aside under another name first. A transaction would not
 * do, since a file that cannot be read ends one, and leaves the others standing.
 */
export class Savepoint {
	readonly #connection: Connection;
	readonly #touched = new Map<Contract, 'was empty' | 'set aside'>();
	#holdsPublished = false;

	constructor(connection: Connection) {
		this.#connection = connection;
	}

	/** Before the rows of a file are put to those that an extract has. */
	async beforeAdding(contract: Contract, hasRows: boolean): Promise<void> {
		if (this.#touched.has(contract)) return;
		if (!hasRows) {
			this.#touched.set(contract, 'was empty');
			return;
		}
		await this.#setAside(contract);
		// Renamed and copied, not copied alone: the rows set aside keep their row ids.
		await this.#connection.run(
			sql`CREATE TABLE ${loadedTable(contract)} AS SELECT * FROM ${before(contract.table)}`
		);
	}

	/** Before an extract is read anew: its table is empty then. */
	async beforeReadingAnew(contract: Contract): Promise<void> {
		if (!this.#touched.has(contract)) await this.#setAside(contract);
		await emptyTypedTable(this.#connection, contract);
	}

	/** Before a published release comes or goes: a further one replaces what an earlier one said of the same places and periods. */
	async beforePublished(): Promise<void> {
		if (this.#holdsPublished) return;
		this.#holdsPublished = true;
		for (const table of releasedTables)
			await this.#connection.run(
				sql`CREATE OR REPLACE TABLE ${before(table)} AS SELECT * FROM ${identifier(table)} WHERE ${isReleased}`
			);
	}

	/** The tables whose rows, or the names of these, may be others than before. */
	get touched(): readonly string[] {
		return [
			...[...this.#touched.keys()].map(({ table }) => `loaded.${table}`),
			...(this.#holdsPublished ? releasedTables : [])
		];
	}

	/** Whether some of these had rows before: they are copied even for a file that is then refused. */
	get hasSetAside(): boolean {
		return [...this.#touched.values()].includes('set aside');
	}

	/** Whether a release came or went. */
	get holdsPublished(): boolean {
		return this.#holdsPublished;
	}

	/** Brings everything back that was set aside. */
	async goBack(): Promise<void> {
		for (const [contract, how] of this.#touched)
			if (how === 'was empty') await emptyTypedTable(this.#connection, contract);
			else {
				await this.#connection.run(sql`DROP TABLE IF EXISTS ${loadedTable(contract)}`);
				await this.#connection.run(
					sql`ALTER TABLE ${before(contract.table)} RENAME TO ${identifier(contract.table)}`
				);
			}
		if (this.#holdsPublished)
			for (const table of releasedTables) {
				await this.#connection.run(sql`DELETE FROM ${identifier(table)} WHERE ${isReleased}`);
				await this.#connection.run(
					sql`INSERT INTO ${identifier(table)} SELECT * FROM ${before(table)}`
				);
			}
		await this.letGo();
	}

	/** Forgets what was set aside, and the rows last staged: the work holds. */
	async letGo(): Promise<void> {
		if (this.#touched.size > 0) await this.#connection.run(sql`DROP TABLE IF EXISTS ${staged}`);
		const held = [
			...[...this.#touched].flatMap(([{ table }, how]) => (how === 'set aside' ? [table] : [])),
			...(this.#holdsPublished ? releasedTables : [])
		];
		for (const table of held)
			await this.#connection.run(sql`DROP TABLE IF EXISTS ${before(table)}`);
		this.#touched.clear();
		this.#holdsPublished = false;
	}

	async #setAside(contract: Contract): Promise<void> {
		await this.#connection.run(
			sql`ALTER TABLE ${loadedTable(contract)} RENAME TO ${identifier(nameBefore(contract.table))}`
		);
		this.#touched.set(contract, 'set aside');
	}
}

/** Where releases are kept, each row under the source it came from. */
const releasedTables = ['observation', ...publishedTables];
const isReleased = sql`starts_with(source_id, 'published:')`;

const nameBefore = (table: string) => `${table} before`;
const before = (table: string) => sql`loaded.${identifier(nameBefore(table))}`;
