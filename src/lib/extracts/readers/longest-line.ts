import { sql } from '$lib/sql';

/** In bytes. */
const longestLine = 16_777_216;

/**
 * How `read_csv` is told of the longest line. Told that alone, it takes sixteen times as much
 * memory to read into.
 */
export const asManyBytes = sql`max_line_size = ${longestLine}, buffer_size = ${longestLine}`;
