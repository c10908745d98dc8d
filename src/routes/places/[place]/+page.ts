import { error } from '@sveltejs/kit';

import { resolve } from '$app/paths';
import type { Pack } from '$lib/answers/pack';

import type { PageLoadEvent } from './$types';

/** The figures that the site ships for a place. */
export async function load({ fetch, params }: PageLoadEvent): Promise<{ pack: Pack }> {
	const response = await fetch(resolve('/places/[place]/pack.json', { place: params.place }));
	if (!response.ok) error(404);
	return { pack: (await response.json()) as Pack };
}
