import { columnsByPurpose } from '../columns-by-purpose';

/** The columns of the annual tables. */
export const annualColumns = columnsByPurpose({
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
});
