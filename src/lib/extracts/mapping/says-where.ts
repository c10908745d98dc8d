import { canonicalName } from '../canonical-name';

/** Whether a column says in which locality, or by which centre, a neighbourhood lies. */
export function saysWhere(name: string): boolean {
	return /^(locality|cluster|hub|hubarea|reacharea|childrenscentre|centre|familyhub|neighbourhoodpartnership|patch)(name|code|id)?$/.test(
		canonicalName(name)
	);
}
