import { columnsByPurpose } from '../columns-by-purpose';

/** The columns of a table of practices. */
export const practiceColumns = columnsByPurpose({
	practice: [
		'ods_code',
		'practice_code',
		'gp_code',
		'gp_practice_code',
		'gp_ods_code',
		'practice_ods_code'
	],
	name: ['ods_name', 'practice_name', 'gp_practice_name', 'gp_name', 'practice', 'gp_practice'],
	authorityCode: ['la_code', 'authority_code', 'local_authority_code', 'utla_code', 'ons_code'],
	authorityName: ['la_name', 'authority', 'authority_name', 'local_authority', 'utla_name'],
	year: ['year', 'financial_year', 'time_period', 'period'],
	vaccine: ['item', 'vaccine', 'vaccination', 'antigen', 'immunisation', 'vac_type'],
	age: ['age', 'child_age', 'age_group', 'cohort'],
	vaccinated: ['numerator', 'vaccinated', 'number_vaccinated', 'immunised'],
	eligible: ['denominator', 'eligible', 'number_eligible', 'Population', 'number_population'],
	share: ['proportion', 'percentage', 'percent', 'coverage', 'uptake']
});
