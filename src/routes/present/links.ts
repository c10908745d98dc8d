import { createContext } from 'svelte';

import { resolve } from '$app/paths';
import { page } from '$app/state';
import type { Choices } from '$lib/state/choices';
import type { View } from '$lib/state/view.svelte';

import { placeSegment } from './place-path';

/**
 * The addresses of pages, each under the reader's view. The places of the
 * reader's own files have one page together, so that no server hears of them.
 */
export class Links {
	readonly #view: View;
	readonly #isOwn: () => boolean;

	constructor(view: View, isOwn: () => boolean) {
		this.#view = view;
		this.#isOwn = isOwn;
	}

	get overview(): string {
		return this.#view.addressOf(resolve('/'));
	}

	get places(): string {
		return this.#view.addressOf(resolve('/places'));
	}

	get data(): string {
		return this.#view.addressOf(resolve('/data'));
	}

	get methods(): string {
		return this.#view.addressOf(resolve('/methods'));
	}

	get accessibility(): string {
		return this.#view.addressOf(resolve('/accessibility'));
	}

	/** An area of the core purpose, by its key. */
	area(key: string): string {
		return this.#view.addressOf(resolve('/areas/[area]', { area: key }));
	}

	/** A measure's page, or a part of it by its id. */
	measure(id: string, at?: string): string {
		return this.#view.addressOf(resolve('/measures/[measure]', { measure: id }), {
			...(at !== undefined && { at })
		});
	}

	/** A part of the page that the reader is on, by its id. */
	part(id: string): string {
		return this.#view.hasChoicesBehind
			? this.#view.addressHere(page.url.pathname, { at: id })
			: `#${id}`;
	}

	/** A place's own page, with other choices made there where they are given. */
	place(areaId: string, changes: Choices = {}): string {
		if (this.#isOwn())
			return this.#view.addressOf(resolve('/places/own'), { ...changes, placeId: areaId });
		return this.#view.addressOf(resolve('/places/[place]', { place: placeSegment(areaId) }), {
			...changes,
			placeId: undefined
		});
	}
}

/** Hands the links down to every page. */
export const [getLinks, setLinks] = createContext<Links>();
