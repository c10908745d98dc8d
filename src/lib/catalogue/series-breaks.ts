import type { SeriesBreak } from './measure';

/** The early years profile was rewritten twice; no figure is comparable across either. */
export const profileBreaks: readonly SeriesBreak[] = [
	{ from: '2012/13', reason: 'The profile was rewritten: 17 goals in place of 13 scales' },
	{
		from: '2021/22',
		reason: 'The profile was rewritten; none was collected in 2019/20 and 2020/21'
	}
];

/** Events that a reader must know of beside a series, though it goes on. */
export interface SeriesEvent {
	readonly from: string;
	readonly to: string;
	readonly note: string;
	readonly measureIds: readonly string[];
}

/** What changed around a measure without ending its series. */
export const seriesEvents: readonly SeriesEvent[] = [
	{
		from: '2026-01-01',
		to: '2026-10-31',
		note: 'From January 2026 the second dose is given at 18 months; younger children were called forward until October 2026',
		measureIds: ['mmr2-5y', 'mmr2-24m']
	}
];

/** Funded two-year-old places: from 2025 some eligible children take a working-parent place instead. */
export const fundedPlaceBreaks: readonly SeriesBreak[] = [
	{
		from: '2024/25',
		reason: 'From January 2025 some eligible children use a working-parent place instead'
	}
];
