/** Whether the figures of a source were read from a published release, rather than counted from records here. */
export function isReleased(sourceId: string): boolean {
	return sourceId.startsWith('published:');
}
