import { nameForms } from '../../mapping/name-forms';
import type { Offered } from '../../mapping/offered';

/** Whether a column that is not read says that rows are of adults. */
export function adults({ leftOver, kinds }: Offered): readonly string[] {
	const role = leftOver.find((name) =>
		['role', 'persontype', 'membertype'].includes(nameForms(name).plain)
	);
	const texts = role === undefined ? [] : [...(kinds.get(role)?.texts ?? [])];
	const others = texts.filter((text) =>
		/adult|parent|carer|mother|father|guardian|grand/.test(text)
	);
	if (others.length === 0) return [];
	return [
		`“${role}” says that some rows are not of children (${others.slice(0, 3).join(', ')}), and is not read: they would be counted as children of their age.`
	];
}
