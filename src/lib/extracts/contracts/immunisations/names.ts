import { names } from '../../mapping/names';
import type { Names } from '../../mapping/names';
import { birth, link, neighbourhood, patient, postcode } from '../../mapping/shared-names';

export const columnNames: Readonly<Record<string, Names>> = {
	patient_id: patient,
	date_of_birth: birth,
	postcode,
	lsoa_code: neighbourhood,
	gp_practice: names(
		`GP practice code; GP code; Practice code; GP practice ODS code; Practice ODS code; ODS code; GP surgery code; Registered GP practice; Registered practice; Registered practice code; GP practice name; GP surgery; Practice; Practice name`,
		'GP; Surgery; Organisation code'
	),
	vaccine: names(
		`Vaccine name; Vaccination; Vaccine given; Vaccine type; Immunisation; Immunisation name; Vaccine description; Immunisation type; Vaccine code`,
		'Antigen; Event; Course; Procedure; Product; Imms'
	),
	dose_date: names(
		`Date given; Date of dose; Date of vaccination; Vaccination date; Immunisation date; Date of immunisation; Date vaccinated; Vaccine date; Date administered; Administered on; Given on; Date immunised; Given date`,
		'Date; Event date; Procedure date; Course date'
	),
	status: names(
		'Vaccination status; Immunisation status; Dose status; Vaccine status; Imms status',
		'Outcome; Result; Consent; Reason'
	),
	removed_on: names(
		`Removal date; Date removed; Date of removal; Removed; Removed on; Deduction date; Date deducted; Date moved out; Moved out; Moved out date; Date left; Left area date; Left on; Leaving date; End date`,
		'Inactive date; Closed'
	),
	link_id: link
};
