import { csvFile, textFile } from './extract-files.ts';

/** The days of a register as most write them. */
export const registerDays = ['12/09/2023', '19/09/2023', '26/09/2023', '03/10/2023'] as const;

/** Child, centre, activity, and a mark for each of the days: of the five children three came, one of them to three days. */
export const registerRows = [
	['C1', 'P', 'Stay and play', '✓', '✓', '✓', ''],
	['C2', 'P', 'Stay and play', 'A', '✓', '', ''],
	['C3', 'P', 'Stay and play', 'A', '', '', 'A'],
	['C4', 'P', 'Baby group', '', '', '', '✓'],
	['C5', 'P', 'Baby group', '', '', '', ''],
	['C1', 'P', 'Baby group', '✓', '', '', '']
] as const;

export const registerHeader = ['Child ID', 'Centre', 'Activity', ...registerDays];

/** A register of the small county with a column a day. */
export const registerFile = textFile(
	'register autumn.csv',
	`${[registerHeader, ...registerRows].map((row) => row.join(',')).join('\n')}\n`
);

const homes = { C1: 'A', C2: 'A', C3: 'A', C4: 'B', C5: 'B' };

/** The children of the register as they are registered: three live in A, two in B. */
export const registeredChildren = csvFile(
	'registrations.csv',
	Object.entries(homes).map(([child, home]) => ({
		child_id: child,
		family_id: `f-${child}`,
		centre_id: 'P',
		registered_on: '2022-05-01',
		date_of_birth: '2021-06-01',
		lsoa_code: home
	}))
);

/** Ten under-fives, six of them in A. */
export const underFives = csvFile('population.csv', [
	{ lsoa_code: 'A', year: 2023, age: 2, people: 6 },
	{ lsoa_code: 'B', year: 2023, age: 2, people: 4 }
]);
