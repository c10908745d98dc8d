import { canonicalName } from '../canonical-name';

/** The forms of a file's column name that are looked for among the known names. */
export interface NameForms {
	/** Letters and digits of the whole: `statusgivenrefused` of `Status (given/refused)`. */
	readonly whole: string;
	/** Without what stands in brackets: `status`. Empty where nothing is left. */
	readonly plain: string;
	/** What stands under a group's name: `dob` of `Mother – DOB`. Undefined where there is no group. */
	readonly last: string | undefined;
}

/** The forms of a column's name, in canonical letters. */
export function nameForms(column: string): NameForms {
	const plain = column.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ');
	const parts = plain.split(' – ');
	return {
		whole: canonicalName(column),
		plain: canonicalName(plain),
		last: parts.length > 1 ? canonicalName(parts.at(-1)!) : undefined
	};
}
