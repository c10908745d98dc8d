import { optional, required } from './contract';
import type { Contract } from './contract';

export const immunisations: Contract = {
	id: 'immunisations',
	title: 'Immunisations',
	description:
		'MMR and MMRV doses from the child health system: one row a dose, and one row with no vaccine for each child who has had none.',
	table: 'immunisation',
	columns: [
		required('patient_id', 'text', 'The child’s number in the child health system'),
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
		optional('vaccine', 'text', 'Vaccine given, such as MMR or MMRV; empty where none was'),
		optional('dose_date', 'date', 'Day it was given'),
		optional('status', 'text', 'What happened', { oneOf: ['given', 'refused', 'missed', 'none'] }),
		optional(
			'link_id',
			'text',
			'A pseudonym that is the same for one child in every extract, where the authority has matched them'
		)
	],
	primaryKey: ['patient_id', 'vaccine', 'dose_date', 'status'],
	references: [],
	dateColumn: 'dose_date'
};
