import { isOfSameGroup } from '$lib/readings/figure';
import type { Figures } from '$lib/readings/figures';
import { peersOf } from '$lib/readings/peers';
import type { Peers } from '$lib/readings/peers';
import type { PlaceFigure } from '$lib/readings/places-now';
import { seriesOf, upTo } from '$lib/readings/series';
import type { MeasureSeries } from '$lib/readings/series';
import type { Standing } from '$lib/readings/standing';
import { statusOf } from '$lib/readings/standing-status';
import type { Area } from '$lib/catalogue/observation';
import type { PeerWords } from '$lib/charts/chart-data';
import { countOf, formatCount } from '$lib/format';

import { levelWords } from './words';

/** What the small drawings of a row show: the peers on its strip, and its way up to the period. */
export interface StandingStrip {
	/** Those drawn: others than the place itself, with enough counted to be judged. */
	readonly peers: readonly PlaceFigure[];
	/** What they are; undefined where the row has no strip, or nobody on it. */
	readonly peersWords: PeerWords | undefined;
	readonly hasStrip: boolean;
	readonly series: MeasureSeries | undefined;
}

/** The peers and the series of a standing, for drawing them and for the table of the same figures. */
export function standingStrip(figures: Figures, standing: Standing): StandingStrip {
	const { measure, figure, place, period } = standing;
	const hasStrip = figure.kind === 'available' && measure.unit !== 'count';
	const group = period && hasStrip ? peersOf(figures, measure, place, period) : undefined;
	const peers = (group?.places ?? []).filter(
		({ area, figure: peer }) =>
			area.id !== place.id &&
			peer.kind === 'available' &&
			statusOf(measure, peer, undefined) !== 'too-few' &&
			figure.kind === 'available' &&
			isOfSameGroup(peer, figure) &&
			(peer.basis === 'as-reported') === (figure.basis === 'as-reported')
	);
	return {
		peers,
		peersWords:
			group && peers.length > 0
				? peersWords(figures, group, { place, count: peers.length })
				: undefined,
		hasStrip,
		series: period
			? upTo(seriesOf(figures, measure, { areaId: place.id }, period.periodKind), period.periodId)
			: undefined
	};
}

// Of England and of a region the figures never hold every place.
function peersWords(
	figures: Figures,
	{ isWithin, level }: Peers,
	{ place, count }: { place: Area; count: number }
): PeerWords {
	const { one, many } = levelWords[level];
	if (!isWithin) return { words: `among ${count + 1} ${many}`, isAmongThem: true };
	const counted = countOf(count, { one, many });
	if (place.level === 'england' || place.level === 'region')
		return { words: `${counted} in these figures`, isAmongThem: false };
	const all = figures.places(level, place.id).length;
	return {
		words:
			all === count
				? `its ${counted}`
				: `${formatCount(count)} of its ${countOf(all, { one, many })}`,
		isAmongThem: false
	};
}
