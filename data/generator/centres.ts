import { day } from './day';
import type { Day } from './day';

/** A children's centre. Its id is also the prefix of every family number given out there. */
export interface Centre {
	readonly id: string;
	readonly name: string;
	readonly locality: string;
	/** The town it stands in and, where it matters, the neighbourhood. */
	readonly town: string;
	readonly neighbourhood?: string;
	readonly cluster: string;
	readonly kind: 'main' | 'linked' | 'satellite' | 'hub';
	readonly opened: Day;
	readonly closed?: Day;
	/** How much better it reaches families than others do, in probits. */
	readonly pull: number;
}

/** When the first centres of the county opened together. */
export const openedFirst = '2008-10-06';

function centre(
	id: string,
	name: string,
	locality: string,
	town: string,
	cluster: string,
	kind: Centre['kind'],
	pull: number,
	more: { neighbourhood?: string; opened?: string; closed?: string } = {}
): Centre {
	return {
		id,
		name,
		locality,
		town,
		cluster,
		kind,
		pull,
		opened: day(more.opened ?? openedFirst),
		...(more.neighbourhood !== undefined && { neighbourhood: more.neighbourhood }),
		...(more.closed !== undefined && { closed: day(more.closed) })
	};
}

const [blaby, charnwood, harborough, hinckley, melton, northWest, oadby] = [
	'E07000129',
	'E07000130',
	'E07000131',
	'E07000132',
	'E07000133',
	'E07000134',
	'E07000135'
] as const;

/** The six of Hinckley and Bosworth bear the names of the board paper of 2008; all other names are invented. */
export const centres: readonly Centre[] = [
	centre('RE', 'Redmoor School', hinckley, 'Hinckley', 'Hinckley', 'main', 0.02, {
		neighbourhood: 'Hinckley Castle'
	}),
	centre('GR', 'Granville Road', hinckley, 'Hinckley', 'Hinckley', 'main', -0.02, {
		neighbourhood: 'Hinckley Town Centre'
	}),
	centre('BJ', 'Barwell Junior School', hinckley, 'Barwell', 'Hinckley', 'main', 0.22, {
		neighbourhood: 'Barwell North'
	}),
	centre('BC', 'Bosworth Community College', hinckley, 'Desford', 'Bosworth', 'main', -0.3, {
		neighbourhood: 'Desford Village'
	}),
	centre('WE', 'Westfield Community', hinckley, 'Hinckley', 'Hinckley', 'linked', 0.1, {
		neighbourhood: 'Hinckley Westfield'
	}),
	centre('WJ', 'Weavers Junior School', hinckley, 'Sheepy', 'Bosworth', 'satellite', 0, {
		opened: '2022-12-01'
	}),

	centre('KW', 'Kingfisher Way', blaby, 'Braunstone Town', 'Blaby', 'main', 0.1),
	centre('OO', 'Old Orchard', blaby, 'Enderby', 'Blaby', 'main', -0.1),
	centre('DL', 'Damson Lane', blaby, 'Blaby', 'Blaby', 'linked', 0),
	centre('WR', 'Windmill Rise', blaby, 'Glenfield', 'Blaby', 'linked', -0.15),

	centre('BF', 'Bellfoundry', charnwood, 'Loughborough', 'Charnwood North', 'hub', 0.15, {
		neighbourhood: 'Loughborough North'
	}),
	centre('SM', 'Soar Meadow', charnwood, 'Loughborough', 'Charnwood North', 'main', 0.05, {
		neighbourhood: 'Loughborough Brook'
	}),
	centre('WL', 'Weir Lane', charnwood, 'Loughborough', 'Charnwood North', 'linked', 0, {
		neighbourhood: 'Loughborough Grange',
		closed: '2024-03-31'
	}),
	centre('GH', 'Granite Heights', charnwood, 'Shepshed', 'Charnwood North', 'main', -0.05),
	centre('FL', 'Ferry Lane', charnwood, 'Thurmaston', 'Charnwood South', 'main', 0.1),
	centre('SB', 'Sorrel Bank', charnwood, 'Mountsorrel', 'Charnwood South', 'main', 0),
	centre('CB', 'Copper Beech', charnwood, 'Syston', 'Charnwood South', 'linked', -0.1),

	centre('CN', 'Canal Basin', harborough, 'Market Harborough', 'Harborough', 'main', 0.05),
	centre('FF', 'Fieldfare', harborough, 'Lutterworth', 'Harborough', 'main', -0.05),
	centre('TD', 'Thistledown', harborough, 'Broughton Astley', 'Harborough', 'linked', -0.1),
	centre('LT', 'Lime Tree', harborough, 'Great Glen', 'Harborough', 'satellite', -0.2),

	centre('DR', 'Drovers', melton, 'Melton Mowbray', 'Melton', 'hub', 0.05),
	centre('PF', 'Pinfold', melton, 'Somerby', 'Melton', 'satellite', 0),

	centre('PH', 'Pithead', northWest, 'Coalville', 'North West', 'hub', 0.15),
	centre('CS', 'Coppice Side', northWest, 'Greenhill', 'North West', 'main', 0.25),
	centre('LA', 'Lantern', northWest, 'Ashby', 'North West', 'main', -0.1),
	centre('HZ', 'Hazel Wharf', northWest, 'Ibstock', 'North West', 'linked', 0),

	centre('CF', 'Copperfields', oadby, 'Oadby', 'Oadby and Wigston', 'main', -0.15),
	centre('SD', 'Saddlers', oadby, 'Wigston', 'Oadby and Wigston', 'main', 0),
	centre('LK', 'Lock Keepers', oadby, 'South Wigston', 'Oadby and Wigston', 'linked', 0.1)
];

/** The centre of an id. Throws RangeError for an id that is not one. */
export function centreById(id: string): Centre {
	const found = centres.find((candidate) => candidate.id === id);
	if (!found) throw new RangeError(`expected a centre, found ${id}`);
	return found;
}

/** Weir Lane closes; Soar Meadow carries on its work. */
export const merger = {
	from: centreById('WL'),
	into: centreById('SM'),
	on: day('2024-04-01')
} as const;

/** Whether families can come on a day. */
export function isOpen(centre: Centre, on: Day): boolean {
	return on >= centre.opened && (centre.closed === undefined || on <= centre.closed);
}
