import type { Assurance, SpecialCause, Variation } from '$lib/statistics';

/** What the latest point of a control chart says, for the middle of a sentence. */
export const variationWords: Readonly<Record<Variation, string>> = {
	'common-cause': 'ordinary ups and downs',
	'improvement-high': 'a real improvement, upwards',
	'improvement-low': 'a real improvement, downwards',
	'concern-high': 'a real concern, upwards',
	'concern-low': 'a real concern, downwards',
	'neutral-high': 'a real rise',
	'neutral-low': 'a real fall'
};

/** Why a point of a control chart is more than ordinary ups and downs. */
export const specialCauseWords: Readonly<Record<SpecialCause, string>> = {
	'above-limit': 'above the upper limit',
	'below-limit': 'below the lower limit',
	'rising-trend': 'one of seven or more rising in a row',
	'falling-trend': 'one of seven or more falling in a row',
	'two-in-three-above': 'one of two in three close to the upper limit',
	'two-in-three-below': 'one of two in three close to the lower limit',
	'run-above': 'one of seven or more in a row above the average',
	'run-below': 'one of seven or more in a row below the average'
};

/** Whether a goal will be met as things stand, after the words for the goal. */
export const assuranceWords: Readonly<Record<Assurance, string>> = {
	'consistently-passes': 'will be met, as things stand',
	'hit-and-miss': 'will sometimes be met and sometimes missed, as things stand',
	'consistently-fails': 'will be missed, as things stand, unless something changes'
};
