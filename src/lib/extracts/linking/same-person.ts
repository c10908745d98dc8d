import { sql } from '$lib/sql';

/** The table of those who are one person with another: `person`, as `link_id` or else `child_id` names them, and the `link_id` of all. There is one only where somebody is. */
export const samePerson = sql`loaded.same_person`;
