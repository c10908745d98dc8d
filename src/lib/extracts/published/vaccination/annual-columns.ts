import type { Sql } from '$lib/sql';

import { canonicalName } from '../../canonical-name';
import { publishedText } from '../published-cell';

/** What a column of the annual tables is for. */
export type AnnualColumn = keyof typeof names;

/** The column of a file that serves a purpose, by its name in the file. */
export function annualColumn(role: AnnualColumn, columns: readonly string[]): string | undefined {
	const known = names[role].map(canonicalName);
	return columns.find((column) => known.includes(canonicalName(column)));
}

/** The trimmed text of a row's cell, NULL where it is blank or there is no such column. */
export function annualCell(role: AnnualColumn, columns: readonly string[]): Sql {
	return publishedText(annualColumn(role, columns));
}

const names = {
	year: ['CollectionYearRange', 'FinancialYear', 'Year', 'Time_Period'],
	code: ['Org_Code', 'Org_Code_ONS', 'ONS_Code', 'LA_Code', 'Area_Code'],
	name: ['Org_Name', 'LA_Name', 'Area_Name'],
	parentCode: ['Parent_Org_Code', 'Region_Code'],
	level: ['Org_Type', 'Org_Level'],
	parentName: ['Parent_Org_Name', 'Region_Name'],
	vaccine: ['Indicator', 'Vac_Code', 'Vac_Type', 'Vaccine', 'Vaccination'],
	age: ['Child_Age', 'Age', 'Age_Group', 'Cohort'],
	/** What the value of the row is: the population, those vaccinated, or the percentage. */
	figure: ['Measure', 'Data_Type', 'Value_Type', 'Statistic', 'Metric'],
	value: ['Value'],
	children: ['Number_Population', 'Population', 'Eligible_Population', 'Denominator'],
	vaccinated: ['Number_Vaccinated', 'Vaccinated', 'Numerator'],
	percent: ['Coverage', 'Percent', 'Percentage', 'Percent_Vaccinated', 'Perc_Vaccinated']
} as const satisfies Record<string, readonly string[]>;

/** Every purpose that a column may serve. */
export const annualColumns = Object.keys(names) as readonly AnnualColumn[];
