import { csvFile } from './extract-files.ts';
import { centreRows, neighbourhoods } from './small-county.ts';
import { upload, type Upload } from './upload.ts';

/** A hub that no build has heard of. */
export const newHub = { id: 'NEW/7 #1%', name: 'Quayside Family Hub' };

/**
 * Extracts of the small county with one hub more: sixteen under-fives live around it, of whom
 * twelve were seen there in 2023/24, eleven of them once and one on three days.
 */
export async function newHubFiles(): Promise<readonly Upload[]> {
	return Promise.all(
		[centres, neighbourhoods, reachAreas, population, registrations, contacts].map(upload)
	);
}

/** The same hub under another name. */
export function centresWith(name: string): Promise<Upload> {
	return upload(csvFile('centres.csv', [...centreRows, hub(name)]));
}

const hub = (name: string) => ({
	centre_id: newHub.id,
	centre_name: name,
	locality_code: 'south',
	opened_on: '2023-04-01',
	closed_on: ''
});

const centres = csvFile('centres.csv', [...centreRows, hub(newHub.name)]);

const reachAreas = csvFile('reach-areas.csv', [
	{ centre_id: newHub.id, lsoa_code: 'D', valid_from: '2023-04-01', valid_to: '' }
]);

const population = csvFile(
	'population.csv',
	[4, 3, 3, 3, 3].map((people, age) => ({ lsoa_code: 'D', year: 2023, age, people }))
);

const children = Array.from({ length: 12 }, (_, i) => `child-${i + 1}`);

const registrations = csvFile(
	'registrations.csv',
	children.map((child) => ({
		child_id: child,
		family_id: `family-of-${child}`,
		centre_id: newHub.id,
		registered_on: '2023-04-10',
		date_of_birth: '2021-06-01',
		lsoa_code: 'D'
	}))
);

const days = [
	...children.map((child) => [child, '2023-05-02']),
	...['2023-06-01', '2023-07-01'].map((day) => ['child-1', day])
];

const contacts = csvFile(
	'contacts.csv',
	days.map(([child, day], i) => ({
		contact_id: i + 1,
		child_id: child,
		centre_id: newHub.id,
		contact_date: day,
		contact_type: 'attended'
	}))
);
