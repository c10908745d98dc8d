import { names } from '../../mapping/names';
import type { Names } from '../../mapping/names';
import { centre, neighbourhood } from '../../mapping/shared-names';

export const columnNames: Readonly<Record<string, Names>> = {
	centre_id: centre,
	lsoa_code: neighbourhood,
	valid_from: names(
		'From; From date; Date from; Start date; Effective from; Start',
		'Date; Opened'
	),
	valid_to: names('To; To date; Date to; End date; Effective to; Until; End', 'Closed')
};
