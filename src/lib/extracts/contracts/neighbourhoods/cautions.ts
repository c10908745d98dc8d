import type { Offered } from '../../mapping/offered';
import { saysWhere } from '../../mapping/says-where';

/** Whether a column that is not read says where a neighbourhood lies, beside the one that is. */
export function localitiesBeside({ proposed, leftOver }: Offered): readonly string[] {
	const [taken] = proposed.find(({ column }) => column.name === 'locality_code')?.from ?? [];
	const [lost] = leftOver.filter(saysWhere);
	if (taken === undefined || lost === undefined) return [];
	return [
		`“${lost}” says where each neighbourhood lies, too, and is not read: the localities are those of “${taken}”.`
	];
}
