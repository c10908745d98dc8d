import { SheetTooLarge } from './sheet-too-large';
import { workbookOf } from './workbook-cells';
import type { Workbook } from './workbook-cells';

/** What the worker answers to the bytes of a workbook. */
export type WorkbookAnswer =
	{ readonly workbook: Workbook } | { readonly reason: string; readonly isTooLarge: boolean };

addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => {
	postMessage(answerTo(data));
});

function answerTo(bytes: Uint8Array): WorkbookAnswer {
	try {
		return { workbook: workbookOf(bytes) };
	} catch (cause) {
		return {
			reason: cause instanceof Error ? cause.message : String(cause),
			isTooLarge: cause instanceof SheetTooLarge
		};
	}
}
