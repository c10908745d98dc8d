import { canonicalName } from '../canonical-name';
import { contracts } from '../contracts';
import { canonicalNamesOf } from './known-names';
import type { NameForms } from './name-forms';

/** Whether a column's name is surely that of a child's number in any extract, by which whole systems know it. */
export function isChildNumber({ whole, plain }: NameForms): boolean {
	return childNumbers.has(whole) || childNumbers.has(plain);
}

/** Whether a column's name is surely that of anyone's number in any extract. */
export function isPersonNumber(forms: NameForms): boolean {
	return isChildNumber(forms) || anyonesNumbers.has(forms.whole) || anyonesNumbers.has(forms.plain);
}

const childNumbers = numbersOf('child');
const anyonesNumbers = numbersOf('anyone');

function numbersOf(whom: 'child' | 'anyone'): ReadonlySet<string> {
	return new Set(
		contracts.flatMap(({ id, columns }) =>
			columns
				.filter(({ numbers }) => numbers === whom)
				.flatMap(({ name }) => [canonicalName(name), ...canonicalNamesOf(id, name).sure])
		)
	);
}
