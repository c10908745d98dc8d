import { createContext } from 'svelte';

import type { Figures } from '$lib/readings/figures';
import { completeSelection } from '$lib/readings/selection';
import type { Selection } from '$lib/readings/selection';

import { choicesOf, parametersOf } from './choices';
import type { Choices } from './choices';

/**
 * The reader's view: what of the figures they chose to look at, as it stands in
 * the address. The figures that the site ships are chosen from in its query.
 * Choices of the reader's own places stand after `#`, which a browser tells no
 * server; there they stay when the files they are of are gone.
 */
export class View {
	readonly #address: () => URL | undefined;
	readonly #isOwn: () => boolean;
	readonly #placeOfPage: () => string | undefined;
	readonly #placeOfLastVisit: () => string | undefined;
	readonly #chosen = $derived.by(() => this.#read());

	constructor({ address, placeOfPage, placeOfLastVisit, isOwn }: Readers) {
		this.#address = address;
		this.#placeOfPage = placeOfPage;
		this.#placeOfLastVisit = placeOfLastVisit;
		this.#isOwn = isOwn;
	}

	/** What was chosen, as the address has it, known to the figures or not. */
	get chosen(): Choices {
		return this.#chosen;
	}

	/** Whether choices stand behind the `#`, where a part of the page by its id alone would take their place. */
	get hasChoicesBehind(): boolean {
		return this.#isOwn() || Object.keys(choicesBehind(this.#address())).length > 0;
	}

	/** What a page speaks of: the choices, with what was left open filled in from the last visit and the figures. */
	complete(figures: Figures): Selection | undefined {
		const placeId = this.#chosen.placeId ?? this.#placeOfLastVisit();
		return completeSelection(figures, { ...this.#chosen, placeId });
	}

	/**
	 * The address of a page under this view with changes: its place, year and
	 * comparator, not the choices that belong to the page left behind. `at` is a
	 * part of the page by its id.
	 */
	addressOf(path: string, changes: Choices = {}): string {
		const { placeId, year, comparatorId } = this.#chosen;
		return this.#written(path, { placeId, year, comparatorId, ...changes });
	}

	/** The address of this very page under other choices; undefined takes a choice back. */
	addressHere(path: string, changes: Choices): string {
		return this.#written(path, { ...this.#chosen, at: undefined, ...changes });
	}

	#read(): Choices {
		const address = this.#address();
		const placeId = this.#placeOfPage();
		return {
			...(address && choicesOf(address.searchParams)),
			...choicesBehind(address),
			...(placeId !== undefined && { placeId })
		};
	}

	#written(path: string, choices: Choices): string {
		const behind = choicesBehind(this.#address());
		const isBehind = (choice: keyof Choices) =>
			choice !== 'at' && (this.#isOwn() || choices[choice] === behind[choice]);
		const query = parametersOf(choices, (choice) => choice !== 'at' && !isBehind(choice));
		const isPlain = !this.#isOwn() && parametersOf(choices, isBehind) === '';
		const fragment = isPlain
			? (choices.at ?? '')
			: parametersOf(choices, (choice) => choice === 'at' || isBehind(choice));
		return `${path}${query === '' ? '' : `?${query}`}${fragment === '' ? '' : `#${fragment}`}`;
	}
}

/** What a view is read from. */
interface Readers {
	/** The address, or none while a prerendered page is being made or taken over. */
	readonly address: () => URL | undefined;
	/** The place that the page is of, where its path names one: being there is choosing it. */
	readonly placeOfPage: () => string | undefined;
	/** The place last chosen among files that were kept; undefined where none were, or none was. */
	readonly placeOfLastVisit: () => string | undefined;
	/** Whether the reader's own files answer. */
	readonly isOwn: () => boolean;
}

/** Hands the view down to every page. */
export const [getView, setView] = createContext<View>();

function choicesBehind(address: URL | undefined): Choices {
	const fragment = address?.hash.includes('=') ? address.hash.slice(1) : '';
	return choicesOf(new URLSearchParams(fragment));
}
