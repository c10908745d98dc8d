import { identifier, sql } from '$lib/sql';
import type { Connection, Sql } from '$lib/sql';

/** The views in `main` as they were last laid, so that one that stays as it is costs nothing. */
export class LaidViews {
	#texts = new Map<string, string>();

	/** Lays the view of a table's name over a query, unless it lies there already. */
	async lay(connection: Connection, table: string, query: Sql): Promise<void> {
		if (this.#texts.get(table) === query.text) return;
		await connection.run(sql`CREATE OR REPLACE VIEW main.${identifier(table)} AS ${query}`);
		this.#texts.set(table, query.text);
	}

	/** Takes none for laid: after work that was rolled back. */
	forget(): void {
		this.#texts.clear();
	}
}
