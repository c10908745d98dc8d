import { canonicalName } from '../canonical-name';

/**
 * What a file's header is, whatever the order of its columns and their letters' case, spaces and
 * punctuation: files of one system have one shape from quarter to quarter.
 */
export function shapeOf(columns: readonly string[]): string {
	return columns.map(canonicalName).sort().join(' ');
}

/** Whether two shapes are the same but for one column that is there or not. */
export function isNearlySameShape(one: string, other: string): boolean {
	const [shorter, longer] = [one.split(' '), other.split(' ')].sort((a, b) => a.length - b.length);
	if (longer!.length !== shorter!.length + 1) return false;
	const split = longer!.findIndex((name, i) => name !== shorter![i]);
	return longer!.every((name, i) => i === split || name === shorter![i < split ? i : i - 1]);
}
