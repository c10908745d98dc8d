/** The part of an address that stands for an area: `centre:RE` as `centre-RE`. */
export function placeSegment(areaId: string): string {
	return areaId.replace(':', '-');
}

/** The area that a part of an address stands for. */
export function areaIdOf(segment: string): string {
	return segment.replace(/^(centre|locality)-/, '$1:');
}
