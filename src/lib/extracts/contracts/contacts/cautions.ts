import { nameForms } from '../../mapping/name-forms';
import type { Offered } from '../../mapping/offered';

/** Whether a column that is not read says that nobody came. */
export function absences({ leftOver, kinds }: Offered): readonly string[] {
	const attended = leftOver.find((name) => nameForms(name).plain === 'attended');
	const texts = attended === undefined ? [] : [...(kinds.get(attended)?.texts ?? [])];
	if (!texts.some((text) => /^(n|no|false|f|0|dna|missed)$/.test(text))) return [];
	return [
		`“${attended}” says of some rows that nobody came, and is not read: they would count as the column chosen for “contact_type” has them.`
	];
}
