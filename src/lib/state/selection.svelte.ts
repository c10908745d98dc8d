import { createContext } from 'svelte';

import type { Figures } from '$lib/answers/figures';
import { completeSelection } from '$lib/answers/selection';
import type { Selection as Chosen } from '$lib/answers/selection';

const parameters = { placeId: 'place', year: 'year', comparatorId: 'compare' } as const;

/**
 * What the reader has chosen, as it stands in the address. Read from there
 * only in the browser: a prerendered page has no query of its own.
 */
export class Selection {
	#chosen = $state.raw<Partial<Chosen>>({});

	/** Follows the address. */
	follow(address: URL): void {
		this.#chosen = Object.fromEntries(
			Object.entries(parameters).flatMap(([name, parameter]) => {
				const value = address.searchParams.get(parameter);
				return value === null ? [] : [[name, value]];
			})
		);
	}

	/** The choice with what was left open filled in from the figures. */
	complete(figures: Figures): Chosen {
		return completeSelection(figures, this.#chosen);
	}

	/** The query that carries this choice, with changes; empty where nothing was chosen. */
	query(changes: Partial<Chosen> = {}): string {
		const merged: Partial<Chosen> = { ...this.#chosen, ...changes };
		const parts = Object.entries(parameters).flatMap(([name, parameter]) => {
			const value = merged[name as keyof Chosen];
			return value === undefined ? [] : [`${parameter}=${readable(encodeURIComponent(value))}`];
		});
		return parts.length === 0 ? '' : `?${parts.join('&')}`;
	}
}

/** Hands the selection down to every page. */
export const [getSelection, setSelection] = createContext<Selection>();

// A query may hold these as they are, and a reader can then see the year and the place in it.
function readable(value: string): string {
	return value.replaceAll('%2F', '/').replaceAll('%3A', ':');
}
