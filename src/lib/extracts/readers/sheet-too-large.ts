/** A sheet is larger than can be read. The message is for readers, and goes on from the file's name. */
export class SheetTooLarge extends Error {
	override name = 'SheetTooLarge';
}
