import type { CellKinds } from '../../mapping/cell-kinds';
import type { ExaminedHead } from '../../mapping/file-head';
import { doubt } from '../../reshaping/doubt';
import type { ProposedReshaping, Reshaping } from '../../reshaping/reshaping';

/**
 * Reach areas given as wards. Which neighbourhoods a ward is made of stands in
 * no file of a reader, and a ward may cut across one: always a doubt, and never a
 * list of centres.
 */
export const wardAreas: Reshaping = { each: 'ward', proposed };

function proposed(head: ExaminedHead): ProposedReshaping | undefined {
	const { columns, kinds } = head;
	const ward = columns.find((name) => isOfWards(head, name));
	const centre = columns.find((name) => /\b(centre|hub)s?\b|^(centre|hub)_/i.test(name));
	if (ward === undefined || centre === undefined) return undefined;
	const isReach = columns.every((name) => ofReach.test(name));
	// A centre has several wards; a list of centres has the ward that each stands in.
	if (!isReach || !repeats(kinds.get(centre)!)) return undefined;
	return {
		kind: 'doubt',
		...doubt(
			`gives the reach areas of centres as wards (“${ward}”)`,
			'Reach is counted by neighbourhood. List the neighbourhoods (LSOA codes) of each ward in its place, a row each with “centre_id”, “lsoa_code” and “valid_from”: the Office for National Statistics publishes a look-up from neighbourhoods to wards.'
		)
	};
}

function repeats({ filled, distinct }: CellKinds): boolean {
	return distinct < filled;
}

function isOfWards({ columns, sample }: ExaminedHead, name: string): boolean {
	const at = columns.indexOf(name);
	const cells = sample.map((row) => (row[at] ?? '').trim()).filter((cell) => cell !== '');
	return (
		/\bward\b|^ward_|^wd\d\dcd$/i.test(name) ||
		(cells.length > 0 && cells.every((cell) => /^[ew]05\d{6}$/i.test(cell)))
	);
}

const ofReach =
	/centre|hub|ward|^wd\d\d(cd|nm)$|from|\bto\b|_to$|until|start|end|reach|area|locality|district|authority|cluster/i;
