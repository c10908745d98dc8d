import type { Connection, Row } from './engine';
import { namesIn } from './names-in';
import { Sql, sql } from './sql';

/** What a `Recall` knows at one moment, to come back to where the engine goes back. */
export interface RecallState {
	readonly made: ReadonlyMap<string, Made>;
	readonly views: ReadonlyMap<string, string>;
	readonly laid: ReadonlyMap<string, string>;
}

interface Made {
	/** The statement that made it, with the state of what that read. */
	readonly from: string;
	/** Another where its rows are others. */
	readonly version: number;
	/** How often it was made. */
	readonly times: number;
	/** What tells its rows from others, once they have been compared. */
	readonly rows: string | undefined;
}

/**
 * A connection that remembers what it made and what it was told, for work that
 * is done again over tables of which few have changed. A table or macro is not
 * made again, and a query not asked again, while its text and all that it reads
 * are as they were; a table that is made once more and comes out the same counts
 * as unchanged. A view is laid once something reads it. What a statement reads is
 * told by the names in it, through views down to tables.
 *
 * Of changes that others make it has to be told. It takes no statement but
 * queries and `CREATE OR REPLACE` of a table, a view or a macro, and rejects
 * others with a RangeError.
 */
export class Recall implements Connection {
	readonly #connection: Connection;
	#made = new Map<string, Made>();
	#views = new Map<string, string>();
	#laid = new Map<string, string>();
	#lastVersion = 0;
	readonly #answers = new Map<string, { state: string; rows: readonly object[] }>();
	readonly #asked = new Set<string>();
	readonly #names = new Map<string, ReadonlySet<string>>();

	constructor(connection: Connection) {
		this.#connection = connection;
	}

	/** Takes the rows of tables, each named with its schema, for others than they were. */
	changed(tables: Iterable<string>): void {
		for (const table of tables) this.#made.set(table, this.#madeAnew('elsewhere', 0));
	}

	/** A statement with the state of all that it reads: while that is the same, so are the rows it yields. */
	stateOf(statement: Sql): string {
		return this.#stateOf(statement.text, this.#readBy(statement.text));
	}

	async rows<T extends object = Row>(query: Sql): Promise<T[]> {
		const read = this.#readBy(query.text);
		const state = this.#stateOf(query.text, read);
		this.#asked.add(query.text);
		const known = this.#answers.get(query.text);
		if (known?.state === state) return [...known.rows] as T[];
		await this.#lay(read);
		const rows = await this.#connection.rows<T>(query);
		if (rows.length <= mostRowsKept) this.#answers.set(query.text, { state, rows: [...rows] });
		return rows;
	}

	async run(statement: Sql): Promise<void> {
		const [, kind, named] = making.exec(statement.text) ?? [];
		if (named === undefined)
			throw new RangeError(`expected CREATE OR REPLACE, found ${statement.text}`);
		const name = nameOf(named);
		if (kind === 'VIEW') {
			this.#views.set(name, statement.text);
			return;
		}
		const read = this.#readBy(statement.text, name);
		const from = this.#stateOf(statement.text, read);
		const before = this.#made.get(name);
		if (before?.from === from) return;
		await this.#lay(read);
		const times = (before?.times ?? 0) + 1;
		// First it is made empty, then filled: these two need no comparing.
		if (!before || times <= 2 || kind === 'MACRO') {
			await this.#connection.run(statement);
			this.#made.set(name, this.#madeAnew(from, times));
			return;
		}
		const rowsBefore = before.rows ?? (await this.#rowsOf(named));
		await this.#connection.run(statement);
		const rows = await this.#rowsOf(named);
		this.#made.set(
			name,
			rows === rowsBefore ? { ...before, from, times, rows } : this.#madeAnew(from, times, rows)
		);
	}

	/** Lays the views that nothing has read, and lets go of what it was told but not asked again since this was last done. */
	async settle(): Promise<void> {
		await this.#lay(this.#views.keys());
		for (const text of this.#answers.keys()) if (!this.#asked.has(text)) this.#answers.delete(text);
		this.#asked.clear();
		this.#names.clear();
	}

	get state(): RecallState {
		return {
			made: new Map(this.#made),
			views: new Map(this.#views),
			laid: new Map(this.#laid)
		};
	}

	restore({ made, views, laid }: RecallState): void {
		this.#made = new Map(made);
		this.#views = new Map(views);
		this.#laid = new Map(laid);
	}

	#madeAnew(from: string, times: number, rows?: string): Made {
		return { from, version: ++this.#lastVersion, times, rows };
	}

	/** The names that a text reads, through views, what it makes itself left out. */
	#readBy(text: string, makes?: string): ReadonlySet<string> {
		const read = new Set<string>();
		const reading = [text];
		for (const one of reading)
			for (const name of this.#namesIn(one)) {
				if (name === makes || read.has(name)) continue;
				read.add(name);
				const view = this.#views.get(name);
				if (view !== undefined) reading.push(view);
			}
		return read;
	}

	#namesIn(text: string): ReadonlySet<string> {
		const names = this.#names.get(text) ?? namesIn(text);
		this.#names.set(text, names);
		return names;
	}

	#stateOf(text: string, read: ReadonlySet<string>): string {
		const states = [...read].flatMap((name) => {
			const made = this.#made.get(name);
			return this.#views.get(name) ?? (made ? [`${name} ${made.version}`] : []);
		});
		return [text, ...states.sort()].join('\n');
	}

	async #lay(names: Iterable<string>, below: readonly string[] = []): Promise<void> {
		for (const name of names) {
			const view = this.#views.get(name);
			if (view === undefined || below.includes(name) || this.#laid.get(name) === view) continue;
			await this.#lay(this.#namesIn(view), [...below, name]);
			if (this.#laid.get(name) === view) continue;
			await this.#connection.run(new Sql(view));
			this.#laid.set(name, view);
		}
	}

	async #rowsOf(table: string): Promise<string> {
		const [found] = await this.#connection.rows<{ rows: string }>(
			sql`SELECT count(*) || ' ' || coalesce(CAST(sum(hash(t)) AS VARCHAR), '') AS "rows" FROM ${new Sql(table)} t`
		);
		return found!.rows;
	}
}

const making = /^\s*CREATE OR REPLACE (TABLE|VIEW|MACRO) ((?:\w+\.)?(?:"(?:[^"]|"")*"|\w+))/;

/** Longer answers are asked for again. */
const mostRowsKept = 10_000;

function nameOf(named: string): string {
	return [...namesIn(named)].at(-1)!;
}
