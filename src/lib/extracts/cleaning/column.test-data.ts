import { contractById } from '../contracts';
import type { Column } from '../contracts';
import type { CleaningKind } from './cleaning';
import type { RepairOptions } from './mending';
import { repairs } from './repairs';

/** A column of a contract, named as `registrations.sex`. */
export function columnOf(name: string): Column {
	const [extract, column] = name.split('.');
	const found = contractById(extract!)?.columns.find((candidate) => candidate.name === column);
	if (!found) throw new RangeError(`There is no column ${name}.`);
	return found;
}

/** Nothing undone, nothing chosen, on the last day of November 2026. */
export const usual: RepairOptions = {
	undone: new Set<CleaningKind>(),
	words: {},
	today: '2026-11-30'
};

/** What each of the texts becomes in a column, by text: value and kind, an empty value as `''`. */
export function mended(
	name: string,
	texts: readonly string[],
	options: Partial<RepairOptions> = {}
): Record<string, readonly [value: string, kind: CleaningKind]> {
	const found = texts.map((text) => ({ text, rows: 1 }));
	const answer = repairs(columnOf(name), found, { ...usual, ...options });
	return Object.fromEntries(answer.map(({ text, value, kind }) => [text, [value ?? '', kind]]));
}

/** What one text becomes where it is all there is in a column. */
export function mendedAlone(
	name: string,
	text: string,
	options: Partial<RepairOptions> = {}
): readonly [value: string, kind: CleaningKind] | undefined {
	return mended(name, [text], options)[text];
}
