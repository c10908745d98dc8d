/** What a cell is ordered by. `undefined`, where there is no number, always comes last. */
export type OrderKey = number | string | undefined;

/** Which column a table is ordered by, and which way. */
export class TableOrder {
	#column = $state<string>();
	#isDescending = $state(false);

	get column(): string | undefined {
		return this.#column;
	}

	/** As `aria-sort` says it. */
	directionOf(column: string): 'ascending' | 'descending' | 'none' {
		if (column !== this.#column) return 'none';
		return this.#isDescending ? 'descending' : 'ascending';
	}

	/** Orders by a column; a second time turns the order round. Numbers start with the largest. */
	orderBy(column: string, { isNumeric = false }: { isNumeric?: boolean } = {}): void {
		this.#isDescending = column === this.#column ? !this.#isDescending : isNumeric;
		this.#column = column;
	}

	/** The rows in order, those that are equal as they came. */
	apply<Row>(rows: readonly Row[], keyOf: (row: Row, column: string) => OrderKey): readonly Row[] {
		const column = this.#column;
		if (column === undefined) return rows;
		const sign = this.#isDescending ? -1 : 1;
		return [...rows].sort((a, b) => compare(keyOf(a, column), keyOf(b, column), sign));
	}
}

function compare(a: OrderKey, b: OrderKey, sign: 1 | -1): number {
	if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
	if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
	return sign * String(a).localeCompare(String(b), 'en-GB', { numeric: true });
}
