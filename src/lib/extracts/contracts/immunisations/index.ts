import { sql } from '$lib/sql';

import { optional, required } from '../column';
import type { Contract } from '../contract';
import { otherVaccineNames, withoutDoses } from './cautions';
import { doseBeforeBirth, twoDatesOfBirth } from './checks';
import { doseColumns } from './dose-columns';
import { mmrChild } from './mmr-child';
import { columnNames } from './names';
import { doseStatus } from './words';

export const immunisations: Contract = {
	id: 'immunisations',
	title: 'Immunisations',
	description:
		'MMR and MMRV doses from the child health system: one row a dose, and one row with no vaccine for each child who has had none.',
	table: 'immunisation',
	columns: [
		required('patient_id', 'text', 'The child’s number in the child health system', {
			numbers: 'child'
		}),
		required('date_of_birth', 'date', 'Child’s date of birth'),
		optional(
			'postcode',
			'text',
			'Home postcode on the date of the event; looked up in the postcodes extract'
		),
		optional(
			'lsoa_code',
			'text',
			'Neighbourhood of residence (LSOA code); may be left out where a postcode is given'
		),
		optional('gp_practice', 'text', 'Code of the practice'),
		optional('vaccine', 'text', 'Vaccine given, such as MMR or MMRV; empty where none was', {
			isDecisive: true
		}),
		optional('dose_date', 'date', 'Day it was given', { isDecisive: true }),
		optional('status', 'text', 'What happened', {
			oneOf: ['given', 'refused', 'missed', 'none'],
			words: doseStatus,
			isDecisive: true
		}),
		optional('removed_on', 'date', 'Day the child left the list, such as by moving away', {
			isDecisive: true
		}),
		optional(
			'link_id',
			'text',
			'A pseudonym that is the same for one child in every extract, where the authority has matched them'
		)
	],
	primaryKey: ['patient_id', 'vaccine', 'dose_date', 'status'],
	references: [],
	dateColumn: 'dose_date',
	columnNames,
	reshapings: [doseColumns],
	lacks: withoutDoses,
	cautions: otherVaccineNames,
	heeds: [
		{
			kind: 'left-the-list',
			column: 'removed_on',
			says: sql`t.removed_on IS NOT NULL`,
			reads: 'removed_on',
			asUndone: sql`NULL`
		}
	],
	place: 'home',
	checks: [doseBeforeBirth, twoDatesOfBirth],
	covers: {
		days: sql`SELECT DISTINCT 'born' AS part, date_of_birth AS day FROM immunisation UNION ALL SELECT DISTINCT 'dose', dose_date FROM immunisation`,
		words: 'children were born',
		ages: { born: [24, 60] }
	},
	years: (view) =>
		sql`SELECT unnest([year(min(date_of_birth)) + 1, year(max(dose_date))]) FROM ${view}`,
	countedTables: [mmrChild]
};
