import type { Offered } from '../../mapping/offered';
import { mmrNames } from './mmr-names';

/** Its required columns alone are those of any list of children. */
export function withoutDoses(has: ReadonlySet<string>): readonly string[] {
	const missing = ['vaccine', 'dose_date'].filter((name) => !has.has(name));
	if (missing.length === 0) return [];
	return [
		`Without ${missing.map((name) => `“${name}”`).join(' and ')} every child in the file would count as not vaccinated.`
	];
}

/** Whether a column that is not read tells better which doses count than the one that is. */
export function otherVaccineNames({ proposed, leftOver, kinds }: Offered): readonly string[] {
	const textsOf = (name: string | undefined) => [...(kinds.get(name ?? '')?.texts ?? [])];
	const chosen = proposed.find(({ column }) => column.name === 'vaccine')?.from[0];
	const known = new RegExp(mmrNames);
	const isKnown = (text: string) => known.test(text);
	const other = leftOver.find((name) => textsOf(name).some(isKnown));
	const texts = textsOf(chosen);
	const filled = (name: string | undefined) => kinds.get(name ?? '')?.filled ?? 0;
	const isDoubtful =
		!texts.some(isKnown) ||
		texts.some((text) => text.startsWith('m-m-r')) ||
		filled(chosen) < filled(other);
	if (chosen === undefined || other === undefined || !isDoubtful) return [];
	return [
		`“${other}” says which doses are MMR and “${chosen}” does not always: doses would be missed.`
	];
}
