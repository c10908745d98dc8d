import { least } from 'd3';

import { siteOf } from './centre-rows';
import { centreById, centres, merger } from './centres';
import { day } from './day';
import { distance } from './neighbourhoods';
import type { Centre } from './centres';
import type { Day } from './day';
import type { Neighbourhood } from './neighbourhoods';

/** A neighbourhood in a centre's reach area, from one day until another. */
interface Term {
	readonly centre: Centre;
	readonly from: Day;
	readonly to: Day | undefined;
}

export interface ReachAreas {
	/** The centre that was there for a neighbourhood on a day. */
	centreFor(neighbourhood: Neighbourhood, on: Day): Centre;
	rows(): Iterable<{
		centre_id: string;
		lsoa_code: string;
		valid_from: Day;
		valid_to: Day | undefined;
	}>;
}

const drawnUp = day('2010-04-01');
const weaversOpens = centreById('WJ').opened;

/** Which neighbourhoods each centre of Hinckley and Bosworth began with. */
const ofHinckley: Readonly<Record<string, readonly string[]>> = {
	RE: [
		'Hinckley Castle',
		'Hinckley Clarendon',
		'Hinckley Wykin',
		'Hinckley Hollycroft',
		'Hinckley Ashby Road',
		'Sheepy and Witherley',
		'Twycross'
	],
	GR: [
		'Hinckley Town Centre',
		'Hinckley De Montfort',
		'Hinckley Clifton',
		'Burbage Sketchley',
		'Burbage Stretton',
		'Burbage St Catherines',
		'Burbage Hastings',
		'Burbage Lash Hill'
	],
	BJ: [
		'Barwell North',
		'Barwell South',
		'Barwell Newlands',
		'Earl Shilton West',
		'Earl Shilton East',
		'Earl Shilton Keats',
		'Earl Shilton Heath'
	],
	BC: [
		'Desford Village',
		'Desford Peckleton',
		'Bagworth',
		'Market Bosworth',
		'Newbold Verdon',
		'Ratby',
		'Groby Brookvale',
		'Groby Lawnwood',
		'Markfield'
	],
	WE: ['Hinckley Trinity', 'Hinckley Westfield', 'Hinckley Middlefield', 'Hinckley Druid']
};
const ofPinfold = ['Somerby', 'Wymondham'];

/** Neighbourhoods that went from one centre's reach area to another's, the merger left out. */
const moves: readonly { readonly neighbourhood: string; readonly to: string; readonly on: Day }[] =
	[
		{ neighbourhood: 'Sheepy and Witherley', to: 'WJ', on: weaversOpens },
		{ neighbourhood: 'Twycross', to: 'WJ', on: weaversOpens },
		{ neighbourhood: 'Hinckley Druid', to: 'RE', on: day('2023-04-01') },
		{ neighbourhood: 'Barwell Newlands', to: 'WE', on: day('2024-04-01') },
		{ neighbourhood: 'Narborough North', to: 'DL', on: day('2023-09-01') },
		{ neighbourhood: 'Barrow upon Soar North', to: 'BF', on: day('2023-09-01') },
		{ neighbourhood: 'Hugglescote South', to: 'HZ', on: day('2025-04-01') },
		{ neighbourhood: 'Fleckney North', to: 'CN', on: day('2025-04-01') }
	];

/** The reach areas of all centres over time: each neighbourhood lies in exactly one on any day. */
export function reachAreasOf(neighbourhoods: readonly Neighbourhood[]): ReachAreas {
	const terms = neighbourhoods.map((neighbourhood) => termsOf(neighbourhood, neighbourhoods));
	return {
		centreFor({ index }, on) {
			const found = terms[index]!.findLast(({ from }) => from <= on) ?? terms[index]![0]!;
			return found.centre;
		},
		*rows() {
			for (const { code, index } of neighbourhoods)
				for (const { centre, from, to } of terms[index]!)
					yield { centre_id: centre.id, lsoa_code: code, valid_from: from, valid_to: to };
		}
	};
}

function termsOf(
	neighbourhood: Neighbourhood,
	neighbourhoods: readonly Neighbourhood[]
): readonly Term[] {
	const first = firstCentre(neighbourhood, neighbourhoods);
	const move = moves.find((candidate) => candidate.neighbourhood === neighbourhood.name);
	const changes = [
		...(move ? [{ centre: centreById(move.to), from: move.on }] : []),
		...(first === merger.from ? [{ centre: merger.into, from: merger.on }] : [])
	];
	const starts = [
		{ centre: first, from: drawnUp },
		...changes.filter(({ centre }) => centre !== first)
	];
	return starts.map((start, i) => ({
		...start,
		to: i + 1 < starts.length ? starts[i + 1]!.from - 1 : undefined
	}));
}

function firstCentre(
	neighbourhood: Neighbourhood,
	neighbourhoods: readonly Neighbourhood[]
): Centre {
	const listed = Object.entries(ofHinckley).find(([, names]) => names.includes(neighbourhood.name));
	if (listed) return centreById(listed[0]);
	if (ofPinfold.includes(neighbourhood.name)) return centreById('PF');
	const nearest = least(
		centres.filter(({ id, locality }) => locality === neighbourhood.locality.code && id !== 'PF'),
		(centre) => distance(siteOf(centre, neighbourhoods), neighbourhood)
	);
	if (!nearest)
		throw new RangeError(`expected a centre in ${neighbourhood.locality.name}, found none`);
	return nearest;
}
