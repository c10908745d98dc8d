import { sql } from '$lib/sql';

import { required } from '../column';
import type { Contract } from '../contract';
import { partsOfPeople } from './cautions';
import { moreSeenThanLive } from './more-seen-than-live';
import { columnNames } from './names';

export const population: Contract = {
	id: 'population',
	title: 'Population',
	description:
		'Children living in each neighbourhood by single year of age: the denominator of reach.',
	table: 'population',
	columns: [
		required('lsoa_code', 'text', 'Neighbourhood (LSOA code)'),
		required('year', 'integer', 'Mid-year of the estimate', {
			mayBeSame: true,
			minimum: 2000,
			maximum: 2100,
			addsUp: false
		}),
		required('age', 'integer', 'Age in completed years', {
			minimum: 0,
			maximum: 120,
			addsUp: false
		}),
		required('people', 'integer', 'Estimated number of people', { minimum: 0 })
	],
	primaryKey: ['lsoa_code', 'year', 'age'],
	references: [{ column: 'lsoa_code', extract: 'neighbourhoods', toColumn: 'lsoa_code' }],
	dateColumn: undefined,
	columnNames,
	cautions: partsOfPeople,
	checkObservations: moreSeenThanLive,
	years: (view) => sql`SELECT unnest([min(year), max(year)]) FROM ${view}`
};
