import type { Basis } from '$lib/catalogue/observation';

/** How people were placed, after `counted`. */
export const countedBy: Readonly<Record<Basis, string>> = {
	residence: 'by home',
	attendance: 'by the centre they came to',
	'registered-population': 'by where they are registered',
	'school-location': 'by school',
	'setting-location': 'by setting',
	'residence-unknown-with-others': 'by home',
	'school-location-unknown-with-others': 'by school',
	'as-reported': 'as it was reported'
};
