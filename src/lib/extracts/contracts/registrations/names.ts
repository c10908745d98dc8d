import { names } from '../../mapping/names';
import type { Names } from '../../mapping/names';
import {
	birth,
	centre,
	child,
	ethnicity,
	family,
	link,
	neighbourhood,
	postcode,
	sex
} from '../../mapping/shared-names';

export const columnNames: Readonly<Record<string, Names>> = {
	child_id: child,
	family_id: family,
	centre_id: centre,
	registered_on: names(
		`Date registered; Registration date; Registered; Registered on; Registered date; Reg date; Date of registration; Date joined; Joined; Joined on; Member since; Membership start; Date added; Registration start date`,
		'Start date; Created; Created on; Date created; Consent date; Date; Start'
	),
	closed_on: names(
		`Date closed; Closed; Closed on; Closed date; Closing date; Date of closure; Closure date; Date left; Left on; Registration end; Registration end date; Deregistered; Date deregistered; Membership end`,
		'End date; Inactive date; Date archived; End'
	),
	date_of_birth: birth,
	sex,
	postcode,
	lsoa_code: neighbourhood,
	ethnicity,
	disability: names(
		`Disabled; Is disabled; Has disability; Disability flag; Disabled child; Child disability; SEND; SEN or disability; Disability/SEN; SEN/D; Additional needs`,
		'SEN; Special needs; Disability type; Health condition'
	),
	lone_parent: names(
		'Lone parent family; Lone parent household; Lone parent flag; Single parent; Single parent family; Is lone parent; One parent family'
	),
	teen_parent: names(
		'Teenage parent; Teen parent flag; Young parent; Teenage mother; Teenage parent flag; Young mum; Is teenage parent',
		'Under 20 parent; Teenage pregnancy'
	),
	workless: names(
		'Workless household; Workless family; Worklessness; Workless flag; Unemployed household; No one in work',
		'Unemployed; On benefits; Out of work; Workless parent'
	),
	temporary_housing: names(
		'Temporary accommodation; Temp accommodation; In temporary accommodation; Insecure housing; Temporary accomodation; TA',
		'Homeless; Housing; Housing status; Accommodation'
	),
	link_id: link,
	forename: names(
		`First name; Given name; Child forename; Child's forename; Child first name; Child's first name`,
		'Forenames; Known as; Preferred name'
	),
	nhs_number: names('NHS no; NHSNo; Child NHS number; Child NHS no', 'NHS ID'),
	upn: names('Unique pupil number; Child UPN', 'Pupil number')
};
