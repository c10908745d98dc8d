import { sql } from '$lib/sql';

import type { Check } from '../../checks/check';

/** Sessions that more came to than there was room for. */
export const fullerThanCapacity: Check = {
	needs: [],
	column: 'attendances',
	rows: sql`SELECT session_id || ': ' || attendances || ' of ' || capacity AS found FROM session WHERE attendances > capacity`,
	message: (rows, isOne) => `${rows} ${isOne ? 'has' : 'have'} more attendances than places`,
	advice: 'They are used, and such a session is more than full. Check the capacity.'
};
