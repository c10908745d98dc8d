import { names } from '../../mapping/names';
import type { Names } from '../../mapping/names';
import { neighbourhood } from '../../mapping/shared-names';

export const columnNames: Readonly<Record<string, Names>> = {
	lsoa_code: neighbourhood,
	year: names(
		'Mid year; Mid-year; Estimate year; Year of estimate; Population year',
		'Period; Date; Reference year'
	),
	age: names('Single year of age; Age in years; Age (years); Completed age', 'Age group; Age band'),
	people: names(
		'Population; Pop; Population estimate; Estimate; Number of people; Persons; Usual residents; Residents; Child population; Children',
		'Count; Value; Number; Total; Observation; OBS_VALUE'
	)
};
