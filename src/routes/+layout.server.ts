import { shippedPlaces } from './shipped.server';

/** Which places have a page in the built site: those of the reader's own files are made in the browser alone. */
export function load(): { readonly shippedPlaces: readonly string[] } {
	return { shippedPlaces };
}
