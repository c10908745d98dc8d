import { textFile } from './extract-files.ts';

const rows = [
	'NHS Number,DOB,lsoa_code,6-in-1 1st,MMR1 date,MMR2 date',
	'C1,2021-05-10,A,2021-07-05,2022-06-01,',
	'C2,2021-05-10,A,2021-07-05,,',
	'C3,2021-06-10,A,,,',
	'C4,2021-05-11,B,,2023-06-01,',
	'C5,2018-11-01,A,2018-12-28,2019-12-01,2022-03-01',
	'C6,2018-11-01,B,,2019-12-01,2024-03-20'
];

/**
 * The doses of six children of the small county, one row a child and a column a
 * dose: of four who were two in 2023/24 one had MMR in time, and of two who were
 * five one had both doses.
 */
export const doseColumnsFile = textFile('child health list.csv', `${rows.join('\n')}\n`);
