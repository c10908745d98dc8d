/**
 * The names in a statement, by which it may read a table or view: each alone,
 * and with the schema before it where one is given (`loaded.contact`) unless
 * that is `main`. Those of columns and aliases are among them, so that none
 * that counts is missed; what stands in texts is not.
 */
export function namesIn(text: string): ReadonlySet<string> {
	const names = new Set<string>();
	for (const [, first, second] of text.matchAll(textOrName)) {
		if (first === undefined) continue;
		const schema = plain(first);
		if (second === undefined || schema !== 'main') names.add(schema);
		if (second !== undefined)
			names.add(schema === 'main' ? plain(second) : `${schema}.${plain(second)}`);
	}
	return names;
}

const name = '"(?:[^"]|"")*"|[A-Za-z_]\\w*';
const textOrName = new RegExp(`'(?:[^']|'')*'|(${name})(?:\\s*\\.\\s*(${name}))?`, 'g');

// The engine takes capitals for small letters.
function plain(name: string): string {
	return (name.startsWith('"') ? name.slice(1, -1).replaceAll('""', '"') : name).toLowerCase();
}
