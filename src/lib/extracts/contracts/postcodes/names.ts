import { canonicalName } from '../../canonical-name';
import { names } from '../../mapping/names';
import type { Names } from '../../mapping/names';
import { neighbourhood } from '../../mapping/shared-names';

/** As the directories of the Office for National Statistics call them, that with one space first. */
const directoryForms = ['PCDS', 'PCD8', 'PCD2', 'PCD7', 'PCD'];

export const columnNames: Readonly<Record<string, Names>> = {
	postcode: names('Post code; Unit postcode; Postcode unit', directoryForms.join('; ')),
	lsoa_code: neighbourhood
};

/** The national directories give each postcode in several spacings beside each other; any of them will do. */
export function oneSpacing(columns: readonly string[]): ReadonlyMap<string, string> {
	const byName = new Map(columns.map((column) => [canonicalName(column), column]));
	const [first] = directoryForms.flatMap((form) => byName.get(canonicalName(form)) ?? []);
	return first === undefined ? new Map() : new Map([[first, 'postcode']]);
}
