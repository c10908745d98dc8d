import type { Figures } from '$lib/answers/figures';
import { peersOf } from '$lib/answers/peers';
import type { PlaceFigure } from '$lib/answers/places-now';
import { seriesOf, upTo } from '$lib/answers/series';
import type { MeasureSeries } from '$lib/answers/series';
import type { Standing } from '$lib/answers/standing';
import type { PeerWords } from '$lib/charts/chart-data';
import { countOf } from '$lib/format';

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
			area.id !== place.id && peer.kind === 'available' && peer.isEnoughToJudge
	);
	return {
		peers,
		peersWords: group && peers.length > 0 ? peersWords(group, peers.length) : undefined,
		hasStrip,
		series: period
			? upTo(seriesOf(figures, measure, { areaId: place.id }, period.periodKind), period.periodId)
			: undefined
	};
}

function peersWords(
	{ isWithin, level }: NonNullable<ReturnType<typeof peersOf>>,
	count: number
): PeerWords {
	return isWithin
		? { words: `its ${countOf(count, levelWords[level])}`, isAmongThem: false }
		: { words: `among ${count + 1} ${levelWords[level].many}`, isAmongThem: true };
}
