import { resolve } from '$app/paths';
import { packed } from '$lib/answers/pack';
import type { Pack } from '$lib/answers/pack';

import type { PageLoadEvent } from './$types';

/** The figures that the site ships for a place. For a place of the reader's own files there are none, nor is any asked for. */
export async function load({ fetch, params, parent }: PageLoadEvent): Promise<{ pack: Pack }> {
	const { shippedPlaces } = await parent();
	if (!shippedPlaces.includes(params.place)) return { pack: packed([], [], []) };
	const response = await fetch(resolve('/places/[place]/pack.json', { place: params.place }));
	return { pack: (await response.json()) as Pack };
}
