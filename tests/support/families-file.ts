import { textFile } from './extract-files.ts';

const rows = [
	'Family ID,Centre,Date registered,LSOA code,Child 1 ID,Child 1 name,Child 1 DOB,Child 2 ID,Child 2 name,Child 2 DOB',
	'F1,P,2022-05-01,A,C1,Ann,2021-06-01,C2,Bob,2022-01-10',
	'F2,P,2022-05-01,A,C3,Cy,2020-06-01,,,',
	'F3,P,2022-05-01,B,C4,Di,2019-12-01,C5,Ed,2021-02-01'
];

/** The children of the register as families, one row a family with its children in repeated columns. */
export const familiesFile = textFile('families.csv', `${rows.join('\n')}\n`);
