import type { Note } from './note';

/**
 * The names of the columns under one or more header rows. A group name reaches
 * over the gaps to its right, as a merged cell does, and is joined to the names
 * under it with “ – ”. A column without a name is `column 3`; of two columns of
 * one name, whatever the case of its letters, the second gets “ (2)”.
 */
export function headerNames(rows: readonly (readonly string[])[]): {
	columns: readonly string[];
	notes: readonly Note[];
} {
	const width = Math.max(...rows.map((row) => row.length));
	const clean = rows.map((row) =>
		Array.from({ length: width }, (_, i) => (row[i] ?? '').replace(/\s+/g, ' ').trim())
	);
	const filled = clean.reduceRight<readonly (readonly string[])[]>(
		(below, row) => [below[0] ? spread(row, below[0]) : row, ...below],
		[]
	);
	const joined = Array.from({ length: width }, (_, column) =>
		[...new Set(filled.map((row) => row[column]!).filter((text) => text !== ''))].join(' – ')
	);
	return distinct(joined.map((name, i) => (name === '' ? `column ${i + 1}` : name)));
}

// A name with nothing under it is merged downwards, not across.
function spread(row: readonly string[], under: readonly string[]): readonly string[] {
	let group = '';
	return row.map((cell, i) => {
		if (cell !== '') group = under[i] === '' ? '' : cell;
		return cell === '' && under[i] !== '' ? group : cell;
	});
}

function distinct(names: readonly string[]): { columns: readonly string[]; notes: Note[] } {
	const given = new Set(names.map((name) => name.toLowerCase()));
	const taken = new Set<string>();
	const columns: string[] = [];
	const twice = new Set<string>();
	for (const name of names) {
		let own = name;
		if (taken.has(name.toLowerCase())) {
			twice.add(name);
			for (let n = 2; taken.has(own.toLowerCase()) || given.has(own.toLowerCase()); n++)
				own = `${name} (${n})`;
		}
		taken.add(own.toLowerCase());
		columns.push(own);
	}
	if (twice.size === 0) return { columns, notes: [] };
	const several = [...twice].map((name) => `“${name}”`).join(', ');
	return {
		columns,
		notes: [
			{
				kind: 'duplicate-columns',
				message: `More than one column is called ${several}; they are told apart by a number in their order, as in “${[...twice][0]} (2)”.`
			}
		]
	};
}
