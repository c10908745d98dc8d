/**
 * A piece of SQL whose every part is known to be safe: text written by us,
 * identifiers and values that went through the tag.
 */
export class Sql {
	constructor(readonly text: string) {}

	toString(): string {
		return this.text;
	}
}

type Value = string | number | boolean | Date | undefined;

/**
 * Tagged template for SQL. Interpolated `Sql` is spliced in as it stands; a
 * string, number, boolean or date becomes a quoted literal, `undefined` NULL.
 * Literals rather than parameters, because CREATE TABLE … AS and table
 * functions take none. Throws RangeError for a number that is not finite.
 */
export function sql(strings: TemplateStringsArray, ...parts: readonly (Sql | Value)[]): Sql {
	let text = strings[0] ?? '';
	parts.forEach((part, i) => {
		text += (part instanceof Sql ? part.text : literal(part)) + (strings[i + 1] ?? '');
	});
	return new Sql(text);
}

/** A name of a table or column, quoted. */
export function identifier(name: string): Sql {
	return new Sql(`"${name.replaceAll('"', '""')}"`);
}

/** Pieces of SQL with a separator between them. */
export function join(parts: readonly Sql[], separator = ', '): Sql {
	return new Sql(parts.map((part) => part.text).join(separator));
}

function literal(value: Value): string {
	if (value === undefined) return 'NULL';
	if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
	if (value instanceof Date) return `DATE '${value.toISOString().slice(0, 10)}'`;
	if (typeof value === 'number') {
		if (!Number.isFinite(value)) throw new RangeError(`expected a finite number, found ${value}`);
		return String(value);
	}
	return `'${value.replaceAll("'", "''")}'`;
}
