import type { Offered } from '../../mapping/offered';
import { saysWhere } from '../../mapping/says-where';

/** Whether a column that is not read says where a neighbourhood lies: ranks alone would lose it. */
export function localitiesLost({ leftOver }: Offered): readonly string[] {
	const lost = leftOver.filter(saysWhere).map((name) => `“${name}”`);
	if (lost.length === 0) return [];
	return [
		`${lost.join(' and ')} ${lost.length === 1 ? 'says' : 'say'} where each neighbourhood lies, and ${lost.length === 1 ? 'is' : 'are'} not read with its ranks: to have your localities, load the file as Neighbourhoods, with a column for the authority.`
	];
}
