import type { CountedMeasure, GapMeasure, Measure } from '../measure';
import { receptionOverweight } from './child-weight';
import { volunteerProgression, volunteersActive } from './community';
import { childminderNetwork, settingsGoodOutstanding } from './expertise';
import { funded2YearOldTakeUp } from './funded-places';
import { gldGapFsm, mmr2GapImd } from './gaps';
import { gldPercent } from './gld-percent';
import { asq3AllFive, breastfeeding, newBirthVisit, review2YearCoverage } from './health-visiting';
import { mmr1At24Months, mmr1At5Years, mmr2At24Months, mmr2At5Years } from './mmr';
import { childrenInDep30, costPerChildReached, dataCompleteness, spendShare30 } from './need';
import { fathersEngaged, returnRate, satisfaction } from './parents';
import {
	codeliveredSessions,
	referralResponse,
	referralsBySource,
	sessionsFilled
} from './partnership';
import {
	attenders,
	reachRegistered,
	reachSeen,
	reachSustained,
	unreachedUnderFives
} from './reach';
import {
	parentEfficacyTopse,
	programmeCompletion,
	reachPriorityGroup,
	sustainedContact
} from './targeted';

/** Every measure, in the order of the eight areas and of importance within them. */
export const measures: readonly Measure[] = [
	gldPercent,
	gldGapFsm,
	asq3AllFive,
	mmr1At24Months,
	mmr2At5Years,
	mmr2GapImd,
	breastfeeding,
	receptionOverweight,
	unreachedUnderFives,
	spendShare30,
	costPerChildReached,
	childrenInDep30,
	dataCompleteness,
	reachSeen,
	funded2YearOldTakeUp,
	reachRegistered,
	reachSustained,
	attenders,
	newBirthVisit,
	review2YearCoverage,
	mmr1At5Years,
	mmr2At24Months,
	sessionsFilled,
	sustainedContact,
	parentEfficacyTopse,
	programmeCompletion,
	reachPriorityGroup,
	volunteerProgression,
	volunteersActive,
	settingsGoodOutstanding,
	childminderNetwork,
	satisfaction,
	fathersEngaged,
	returnRate,
	referralResponse,
	codeliveredSessions,
	referralsBySource
];

/** The measures that have a query of their own. */
export const countedMeasures: readonly CountedMeasure[] = measures.filter(
	(measure) => measure.making === 'counted'
);

/** The measures that are differences of others. */
export const gapMeasures: readonly GapMeasure[] = measures.filter(
	(measure) => measure.making === 'gap'
);

/** One measure by its id, or undefined where there is none. */
export function measureById(id: string): Measure | undefined {
	return measures.find((measure) => measure.id === id);
}
