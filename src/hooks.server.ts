import type { Handle } from '@sveltejs/kit';

/** Pages name their two fonts at once: found only in the style sheet, they came after the first layout and moved it. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, { preload: ({ type }) => type !== 'asset' });
