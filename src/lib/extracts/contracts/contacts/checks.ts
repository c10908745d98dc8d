import { sql } from '$lib/sql';

import type { Check } from '../../checks/check';

/** Contacts at a centre after the day it closed. */
export const afterClosure: Check = {
	needs: ['centres'],
	column: 'contact_date',
	rows: sql`SELECT c.centre_name || ', closed ' || c.closed_on || ', seen ' || t.contact_date AS found
		FROM contact t JOIN (SELECT * FROM centre WHERE closed_on IS NOT NULL) c USING (centre_id) WHERE t.contact_date > c.closed_on`,
	message: (rows, isOne) =>
		`${rows} ${isOne ? 'is of a contact' : 'are of contacts'} after the centre had closed`,
	advice:
		'They are used, and counted at the centre named. Where another centre carries on its work, record them there.'
};

/** Contacts at a centre before the day it opened. */
export const beforeOpening: Check = {
	needs: ['centres'],
	column: 'contact_date',
	rows: sql`SELECT c.centre_name || ', opened ' || c.opened_on || ', seen ' || t.contact_date AS found
		FROM contact t JOIN (SELECT * FROM centre WHERE opened_on > (SELECT min(contact_date) FROM loaded.contact)) c USING (centre_id)
		WHERE t.contact_date < c.opened_on`,
	message: (rows, isOne) =>
		`${rows} ${isOne ? 'is of a contact' : 'are of contacts'} before the centre had opened`,
	advice: 'They are used. Check the opening day in the centres file.'
};
