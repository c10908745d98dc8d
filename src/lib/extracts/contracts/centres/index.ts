import { optional, required } from '../column';
import type { Contract } from '../contract';
import { namedCentres } from './named-centres';
import { columnNames } from './names';
import { withoutLocality } from './without-locality';
import { centreKind } from './words';

export const centres: Contract = {
	id: 'centres',
	title: 'Centres',
	description:
		'Every children’s centre or family hub: what it is called, where it stands, when it opened and closed.',
	table: 'centre',
	columns: [
		required('centre_id', 'text', 'The centre’s own code'),
		required('centre_name', 'text', 'The name families know'),
		optional(
			'locality_code',
			'text',
			'Locality it belongs to: ONS code of the district, or a local code; that of its neighbourhood, else of most of its reach area, where it is left out'
		),
		optional('cluster', 'text', 'Group of centres that share a budget or a manager'),
		optional('kind', 'text', 'What sort of centre', {
			oneOf: ['main', 'linked', 'satellite', 'hub'],
			words: centreKind
		}),
		optional('lsoa_code', 'text', 'Neighbourhood the building stands in (LSOA code)'),
		optional('opened_on', 'date', 'First day open to families; always open where it is left out'),
		optional('closed_on', 'date', 'Last day open to families', { isDecisive: true }),
		optional(
			'postcode',
			'text',
			'Postcode of the building; looked up in the postcodes extract where no neighbourhood is given'
		)
	],
	primaryKey: ['centre_id'],
	references: [],
	dateColumn: undefined,
	columnNames,
	place: 'site',
	knownCentres: async (connection) => ({
		named: await namedCentres(connection, { hasHistory: false }),
		successions: []
	}),
	remarksOn: withoutLocality
};
