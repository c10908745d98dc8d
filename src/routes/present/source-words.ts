import type { Source } from '$lib/catalogue/observation';
import { formatDate } from '$lib/format';

/** A load in words: who published it, what it is, how far it goes, and whether it is invented. */
export function sourceWords(source: Source): string {
	const { title, fileName, publisher, dataTo, publishedAt, isIllustrative } = source;
	const named =
		publisher === undefined || title.includes(publisher) ? title : `${publisher}, ${title}`;
	const file = fileName === '' ? '' : ` (${fileName})`;
	const date =
		dataTo !== undefined
			? `, to ${formatDate(dataTo)}`
			: publishedAt !== undefined
				? `, published ${formatDate(publishedAt)}`
				: '';
	return `${named}${file}${date}${isIllustrative ? ', illustrative' : ''}`;
}
