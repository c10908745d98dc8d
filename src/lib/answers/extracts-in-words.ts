import { listInWords } from '$lib/format';

/** Extracts by their ids as a sentence names them: `contacts, registrations and reach areas`. */
export function extractsInWords(ids: readonly string[]): string {
	return listInWords(ids.map((id) => id.replaceAll('-', ' ')));
}
