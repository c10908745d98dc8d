import { centreHistory } from './centre-history';
import { centres } from './centres';
import { contacts } from './contacts';
import { deprivation } from './deprivation';
import { earlyYearsProfile } from './early-years-profile';
import { finance } from './finance';
import { fundedPlaces } from './funded-places';
import { healthVisitorReviews } from './health-visitor-reviews';
import { immunisations } from './immunisations';
import { lsoaLookup } from './lsoa-lookup';
import { neighbourhoods } from './neighbourhoods';
import { parentsSurvey } from './parents-survey';
import { population } from './population';
import { postcodes } from './postcodes';
import { programmeEnrolments } from './programme-enrolments';
import { reachAreas } from './reach-areas';
import { referrals } from './referrals';
import { registrations } from './registrations';
import { sessions } from './sessions';
import { settings } from './settings';
import { targets } from './targets';
import { volunteers } from './volunteers';
import type { Contract } from './contract';

export type { Column, ColumnType } from './column';
export type { Contract, Covers, Reference } from './contract';
export { tableSchema } from './table-schema';

/** Every extract the product reads, in the order it loads them: what others refer to comes first. */
export const contracts: readonly Contract[] = [
	centres,
	centreHistory,
	reachAreas,
	neighbourhoods,
	deprivation,
	lsoaLookup,
	population,
	postcodes,
	registrations,
	contacts,
	earlyYearsProfile,
	immunisations,
	healthVisitorReviews,
	programmeEnrolments,
	referrals,
	volunteers,
	sessions,
	parentsSurvey,
	settings,
	fundedPlaces,
	finance,
	targets
];

/** The contract of one extract, or undefined where there is none of that name. */
export function contractById(id: string): Contract | undefined {
	return contracts.find((contract) => contract.id === id);
}
