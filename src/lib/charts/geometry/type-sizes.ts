import type { TypeStyle } from './text-width';

/** The sizes of type on a drawing, in px. Nothing is set smaller than the text of a page may be: 16 px. */
export const typeSizes = {
	tick: { size: 16 },
	note: { size: 16 },
	label: { size: 16 },
	strong: { size: 16, isStrong: true },
	number: { size: 21, isStrong: true }
} as const satisfies Record<string, TypeStyle>;

export type TypeSize = keyof typeof typeSizes;

/** From one line of text to the next, in px. */
export function lineHeight(size: TypeSize): number {
	return Math.round(typeSizes[size].size * 1.25);
}
