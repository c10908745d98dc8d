import { demonstrationRows, registrations } from '../support/damaged/good-files.ts';

/** A table as it ought to be, with the name of its file. */
export interface GoodTable {
	readonly name: string;
	readonly rows: readonly (readonly string[])[];
}

const extracts = [
	'centres',
	'finance',
	'neighbourhoods',
	'population',
	'postcodes',
	'programme-enrolments',
	'reach-areas',
	'referrals',
	'sessions',
	'settings',
	'targets',
	'volunteers'
] as const;

const rowsEach = 12;

const place = ['E10000018', 'Leicestershire'] as const;

/** What odd files are made of: extracts of the demonstration, and the layouts of releases. */
export const goodTables: readonly GoodTable[] = [
	...extracts.map((extract) => ({
		name: `${extract}.csv`,
		rows: demonstrationRows(extract, rowsEach)
	})),
	{ name: 'registrations.csv', rows: registrations },
	{
		name: 'contacts.csv',
		rows: [
			['contact_id', 'child_id', 'centre_id', 'contact_date', 'contact_type'],
			...Array.from({ length: 9 }, (_, i) => [
				`C${i}`,
				'RE00001-02',
				'RE',
				`2023-0${i + 1}-15`,
				'group session'
			])
		]
	},
	{
		name: 'immunisations.csv',
		rows: [
			['patient_id', 'date_of_birth', 'vaccine', 'dose_date', 'home_lsoa'],
			...Array.from({ length: 9 }, (_, i) => [
				`P${i}`,
				`2019-0${i + 1}-02`,
				'MMR',
				`2020-0${i + 1}-20`,
				'E01025934'
			])
		]
	},
	{
		name: 'headline-measures.csv',
		rows: [
			[
				'time_period',
				'time_identifier',
				'geographic_level',
				'country_code',
				'new_la_code',
				'la_name',
				'breakdown_topic',
				'breakdown',
				'sex',
				'children_count',
				'gld_children_count',
				'gld_children_percent'
			],
			...['202122', '202223', '202324'].map((year) => [
				year,
				'Academic year',
				'Local authority',
				'E92000001',
				...place,
				'Total',
				'Total',
				'Total',
				'7000',
				'4900',
				'70.0'
			])
		]
	},
	{
		name: 'indicators.csv',
		rows: [
			[
				'Indicator Name',
				'Area Code',
				'Area Name',
				'Sex',
				'Time period',
				'Value',
				'Count',
				'Denominator'
			],
			...['2021/22', '2022/23', '2023/24'].map((year) => [
				'Population vaccination coverage: MMR for one dose (2 years old)',
				...place,
				'Persons',
				year,
				'93.4',
				'6538',
				'7000'
			])
		]
	},
	{
		name: 'childhood-vaccination.csv',
		rows: [
			['CollectionYearRange', 'Org_Code', 'Org_Name', 'Child_Age', 'Indicator', 'Value'],
			['2023-24', ...place, '24m', '24m_Eligible_Pop', '7500'],
			['2023-24', ...place, '24m', 'MMR_24m', '7000'],
			['2023-24', ...place, '5y', '5y_Eligible_Pop', '7600'],
			['2023-24', ...place, '5y', 'MMR2_5y', '6900']
		]
	},
	{
		name: 'figures.csv',
		rows: [
			['measure', 'place', 'period', 'group', 'numerator', 'denominator', 'value', 'source'],
			['gld-percent', place[0], '2022/23', '', '4800', '7000', '', 'Annual review'],
			['gld-percent', place[0], '2022/23', 'Girls', '2600', '3400', '', 'Annual review'],
			['Volunteers', place[0], '2022/23', '', '41', '', '', 'Annual review']
		]
	}
];
