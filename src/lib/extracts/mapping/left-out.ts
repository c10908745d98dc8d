import { nameForms } from './name-forms';

/** Why a column is not read, whatever extract it stands in. */
export type LeftOut = 'name' | 'number' | 'way of reaching';

/**
 * Whether a column says who a child is, by a name, a national number or a way of reaching them,
 * which no answer needs; undefined where it does not. A national number is read only where it is
 * the extract's own number of the child.
 */
export function leftOut(column: string): LeftOut | undefined {
	const { whole, plain, last } = nameForms(column);
	for (const form of [whole, plain, last])
		if (form !== undefined && kindByName.has(form)) return kindByName.get(form);
	return undefined;
}

const sensitive: Readonly<Record<LeftOut, readonly string[]>> = {
	name: [
		'Forename',
		'Forenames',
		'First name',
		'Given name',
		'Middle name',
		'Middle names',
		'Known as',
		'Preferred name',
		'Preferred forename',
		'Preferred surname',
		'Surname',
		'Last name',
		'Family name',
		'Former surname',
		'Full name',
		'Child name',
		'Child’s name',
		"Child's name",
		'Child forename',
		'Child first name',
		'Child surname',
		'Child last name',
		'Pupil name',
		'Pupil forename',
		'Pupil surname',
		'Patient name',
		'Person name',
		'Client name',
		'Parent name',
		'Parent forename',
		'Parent surname',
		'Carer name',
		'Parent/carer name',
		'Mother name',
		"Mother's name",
		'Father name',
		"Father's name",
		'Adult name',
		'Volunteer name',
		'Contact name and address'
	],
	number: [
		'NHS number',
		'NHS no',
		'NHS num',
		'Child NHS number',
		'Mother NHS number',
		"Mother's NHS number",
		'UPN',
		'Former UPN',
		'Unique pupil number',
		'ULN',
		'Unique learner number',
		'NI number',
		'NINO',
		'National insurance number',
		'Passport number'
	],
	'way of reaching': [
		'Phone',
		'Phone number',
		'Phone no',
		'Telephone',
		'Telephone number',
		'Telephone no',
		'Tel',
		'Tel no',
		'Home phone',
		'Home telephone',
		'Mobile',
		'Mobile number',
		'Mobile no',
		'Mobile phone',
		'Work phone',
		'Email',
		'E-mail',
		'Email address',
		'Address',
		'Full address',
		'Home address',
		'Address 1',
		'Address 2',
		'Address 3',
		'Address 4',
		'Address line 1',
		'Address line 2',
		'Address line 3',
		'Address line 4',
		'House number',
		'House name',
		'House',
		'Flat',
		'Street',
		'Street name',
		'Road',
		'Town',
		'UPRN',
		'Emergency contact',
		'Next of kin'
	]
};

/** Every name of a column that is left out. */
export const leftOutNames: readonly string[] = Object.values(sensitive).flat();

const kindByName: ReadonlyMap<string, LeftOut> = new Map(
	(Object.entries(sensitive) as [LeftOut, readonly string[]][]).flatMap(([kind, all]) =>
		all.map((name) => [nameForms(name).whole, kind] as const)
	)
);
