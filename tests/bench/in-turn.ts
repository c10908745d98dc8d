/**
 * Measures several things in turn, as often as asked, so that a slow spell of the machine falls on
 * all of them. Gives what each came to, run by run.
 */
export async function inTurn<T extends Record<string, unknown>>(
	runs: number,
	measures: { readonly [Name in keyof T]: () => T[Name] | Promise<T[Name]> }
): Promise<{ readonly [Name in keyof T]: readonly T[Name][] }> {
	const names = Object.keys(measures) as (keyof T)[];
	const results = Object.fromEntries(names.map((name) => [name, []])) as unknown as {
		[Name in keyof T]: T[Name][];
	};
	for (let run = 0; run < runs; run++)
		for (const name of names) results[name].push(await measures[name]());
	return results;
}
