/** How long the bench waits for a page, in milliseconds: what takes seconds alone can take minutes on a machine that is crowded. */
export const patienceMs = 600_000;
