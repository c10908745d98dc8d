/**
 * The part of an address that stands for an area: `centre:RE` as `centre-RE`. What an address or a
 * file name may not hold is written `~2F`, so that any web host finds the page of any code.
 */
export function placeSegment(areaId: string): string {
	return encodeURIComponent(areaId.replace(':', '-')).replaceAll('~', '%7E').replaceAll('%', '~');
}

/** The area that a part of an address stands for; a part that is no such writing stands for itself. */
export function areaIdOf(segment: string): string {
	return unescaped(segment).replace(/^(centre|locality)-/, '$1:');
}

function unescaped(segment: string): string {
	try {
		return decodeURIComponent(segment.replaceAll('~', '%'));
	} catch (cause) {
		if (cause instanceof URIError) return segment;
		throw cause;
	}
}
