import type { Contract } from '../contracts';
import { refusal } from '../problem';
import type { FileRefused, Problem } from '../problem';
import { tellingColumns } from './earlier-lists';
import type { EarlierList } from './earlier-lists';

/** A file that is no later export of any list loaded before, though of the same centres and days. */
export function besideOthers(
	file: string,
	{ kept, missing }: Pick<EarlierList, 'kept' | 'missing'>
): Problem {
	const before = `loaded before for the same centres and days`;
	const has =
		kept > 0
			? `has only ${counted(kept)} of the ${counted(kept + missing)} rows that were ${before}`
			: missing === 1
				? `does not have the 1 row that was ${before}`
				: `has none of the ${counted(missing)} rows that were ${before}`;
	return noteOf(
		file,
		missing,
		`${file} ${has}: it counts beside ${kept + missing === 1 ? 'it' : 'them'} as another list, and nothing was taken away.`,
		'If it is a later export of a file loaded before, meant to replace it, remove that one: otherwise what both tell counts twice. If it is another list, such as that of a second system, there is nothing to do.'
	);
}

/** A later export of a list that lacks much of it. */
export function manyGone(
	file: string,
	{ kept, missing }: Pick<EarlierList, 'kept' | 'missing'>
): Problem {
	return noteOf(
		file,
		missing,
		`${counted(missing)} of the ${counted(kept + missing)} rows that were loaded before for the same centres and days are not in ${file}, and were taken out.`,
		'It has most of the others, so it was taken for a later export of the same list. If they should still count, undo it under “What was put right”.'
	);
}

/** A later export of one list that has keys of another. */
export function replacedOthers(
	file: string,
	contract: Contract,
	{ others }: Pick<EarlierList, 'others'>
): Problem {
	const telling = tellingWords(contract);
	return {
		...noteOf(
			file,
			others,
			others === 1
				? `1 row of ${file} has the ${keyWords(contract)} of a row of another list loaded before, with another ${telling}, and replaced it.`
				: `${counted(others)} rows of ${file} have the ${keyWords(contract)} of rows of another list loaded before, with another ${telling}, and replaced them.`,
			tellApart
		),
		column: contract.primaryKey[0]
	};
}

/** Most keys that a file shares with those loaded before stand for other rows. */
export function standsForOthers(
	file: string,
	contract: Contract,
	{ numbered, others }: Pick<EarlierList, 'numbered' | 'others'>
): FileRefused {
	const rows = numbered === 1 ? '1 row' : `${counted(numbered)} rows`;
	return refusal(
		file,
		`${file} has ${rows} with the same ${keyWords(contract)} as rows loaded before, but ${others === numbered ? '' : `${counted(others)} of them `}with another ${tellingWords(contract)}: one would overwrite the other.`,
		`${tellApart} If it is to replace a file loaded before, remove that one first.`,
		contract.primaryKey[0]
	);
}

const tellApart =
	'If it is from another system, or its numbers begin anew in each export, put something before the numbers of one of them, such as a letter, in every file that has them, and load it again.';

function keyWords({ primaryKey, samePerson }: Contract): string {
	return (samePerson ? primaryKey.slice(0, 1) : primaryKey)
		.map((name) => `“${name}”`)
		.join(' and ');
}

function tellingWords(contract: Contract): string {
	return tellingColumns(contract)
		.map(({ name }) => `“${name}”`)
		.join(' and ');
}

function noteOf(file: string, rows: number, message: string, advice: string): Problem {
	return { file, severity: 'note', column: undefined, message, advice, rows, examples: [] };
}

function counted(n: number): string {
	return n.toLocaleString('en-GB');
}
