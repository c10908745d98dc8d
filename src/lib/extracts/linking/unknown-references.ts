import type { Reference } from '../contracts/contract';
import type { Problem } from '../problem';
import type { LostText } from './meant-centres';

/** Rows set aside since another extract does not have what they name. */
export function unknownReference(
	reference: Reference,
	lost: readonly LostText[],
	{ file, toFile }: { readonly file: string; readonly toFile: string }
): Problem {
	const rows = lost.reduce((sum, { rows }) => sum + rows, 0);
	return {
		file,
		severity: 'set-aside',
		column: reference.column,
		message: `${rows.toLocaleString('en-GB')} ${rows === 1 ? 'row names' : 'rows name'} a “${reference.column}” that ${toFile} does not have: ${lost
			.slice(0, 3)
			.map(({ text, rows }) => `“${text}” (${rows.toLocaleString('en-GB')})`)
			.join(
				', '
			)}${lost.length > 3 ? ` and ${(lost.length - 3).toLocaleString('en-GB')} more` : ''}.`,
		advice: `Add ${lost.length === 1 ? 'it' : 'them'} to ${toFile}, or correct the spelling; the rows then count by themselves.`,
		rows,
		examples: lost.slice(0, 3).map(({ text }) => ({ line: 0, found: text }))
	};
}
