import { shippedText } from '../shipped.server';

export const prerender = true;

/** The whole shipped pack, fetched when the page is idle. */
export function GET(): Response {
	return new Response(shippedText, { headers: { 'content-type': 'application/json' } });
}
