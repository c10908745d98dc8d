import { attendanceOf } from './attendance';
import { centreHistoryRows } from './centre-history';
import { centreRows } from './centre-rows';
import { centreYears } from './centre-years';
import { contactRows } from './contacts';
import { financeRows } from './finance';
import { fundedPlaceRows } from './funded-places';
import { immunisationRows } from './immunisations';
import { childrenOfCounty } from './lives';
import { neighbourhoodRows, neighbourhoodsOfCounty } from './neighbourhoods';
import { outlines } from './outlines';
import { populationRows } from './population';
import { postcodesOf } from './postcodes';
import { profileRows } from './profile';
import { enrolmentRows } from './programmes';
import { reachAreasOf } from './reach-areas';
import { referralRows } from './referrals';
import { registrationRows } from './registration-rows';
import { registrationsOf } from './registrations';
import { reviewRows } from './reviews';
import { sessionRows } from './sessions';
import { settingRows, settingsOf } from './settings';
import { surveyRows } from './survey';
import { targetRows } from './targets';
import { volunteerRows } from './volunteers';
import type { Row } from './csv-file';

/** How large the county is to be, and which one of the many that chance could make. */
export interface Size {
	/** Under-fives living in the county at a time. */
	readonly children: number;
	/** Contacts in the five years, about. */
	readonly contacts: number;
	readonly seed: number;
}

/** What is known of an invented county: the rows of every extract, made as they are read, and its outlines as GeoJSON text. */
export interface InventedCounty {
	readonly rowsByExtract: readonly (readonly [string, Iterable<Row>])[];
	readonly outlines: string;
}

/** A county in which every child leads one life, whichever extract tells of it. */
export function inventedCounty({ children: underFives, contacts, seed }: Size): InventedCounty {
	const neighbourhoods = neighbourhoodsOfCounty(seed);
	const postcodes = postcodesOf({ neighbourhoods, seed });
	const reachAreas = reachAreasOf(neighbourhoods);
	const children = childrenOfCounty({ neighbourhoods, postcodes, underFives, seed });
	const attendance = attendanceOf({ children, reachAreas, seed });
	const registrations = registrationsOf({ children, attendance, neighbourhoods, reachAreas, seed });
	const years = centreYears({ registrations, attendance });
	const settings = settingsOf({ neighbourhoods, seed });
	const county = {
		neighbourhoods,
		postcodes,
		reachAreas,
		children,
		attendance,
		registrations,
		years,
		settings,
		contacts,
		seed
	};
	return {
		rowsByExtract: [
			['centres', centreRows(neighbourhoods)],
			['centre-history', centreHistoryRows()],
			['reach-areas', reachAreas.rows()],
			['neighbourhoods', neighbourhoodRows(neighbourhoods)],
			['population', populationRows(county)],
			['postcodes', postcodes.rows()],
			['registrations', registrationRows(county)],
			['contacts', contactRows(county)],
			['early-years-profile', profileRows(county)],
			['immunisations', immunisationRows(county)],
			['health-visitor-reviews', reviewRows(county)],
			['programme-enrolments', enrolmentRows(county)],
			['referrals', referralRows(county)],
			['volunteers', volunteerRows(county)],
			['sessions', sessionRows(county)],
			['parents-survey', surveyRows(county)],
			['settings', settingRows(county)],
			['funded-places', fundedPlaceRows(county)],
			['finance', financeRows(county)],
			['targets', targetRows()]
		],
		outlines: outlines(neighbourhoods)
	};
}
