/** Hands a file to the reader's own downloads folder. */
export function saveFile(name: string, content: Blob): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(content);
	link.download = name;
	link.click();
	// Later, because some browsers read the blob after the click has returned.
	setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
