import { optional, required } from '../column';
import type { Contract } from '../contract';
import { columnNames } from './names';
import { wardAreas } from './ward-areas';

export const reachAreas: Contract = {
	id: 'reach-areas',
	title: 'Reach areas',
	description: 'Which neighbourhoods each centre is there for, and from when to when.',
	table: 'reach_area',
	columns: [
		required('centre_id', 'text', 'The centre’s own code', { mayBeSame: true }),
		required('lsoa_code', 'text', 'Neighbourhood (LSOA code)'),
		required('valid_from', 'date', 'First day in this centre’s reach area', { mayBeSame: true }),
		optional('valid_to', 'date', 'Last day; empty while it still holds', { isDecisive: true })
	],
	primaryKey: ['lsoa_code', 'valid_from'],
	references: [{ column: 'centre_id', extract: 'centres', toColumn: 'centre_id' }],
	dateColumn: 'valid_from',
	columnNames,
	reshapings: [wardAreas],
	isWholeWhenSplit: true
};
