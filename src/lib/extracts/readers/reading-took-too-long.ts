/** A workbook took longer to read than anyone would wait. */
export class ReadingTookTooLong extends Error {
	override name = 'ReadingTookTooLong';
}
