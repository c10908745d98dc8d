import { spreadApart } from '../geometry/spread-apart';
import { lineHeight, typeSizes } from '../geometry/type-sizes';
import { widestLine, wrapText } from '../geometry/wrap-text';

/** Something to be named at the right end of a chart. */
export interface EndName {
	/** The height it belongs to. */
	readonly at: number;
	readonly name: string | undefined;
	/** Written strong under the name. */
	readonly value: string | undefined;
	readonly tone: 'accent' | 'warm' | 'muted' | 'ink';
	/** Whether the name itself is what to read. */
	readonly isStrong?: boolean;
}

export interface EndLabel extends EndName {
	readonly nameLines: readonly string[];
	/** Baseline of its first line. */
	readonly y: number;
	/** Its middle, to which a line leads where it could not stand at its own height. */
	readonly middle: number;
}

/** Names at the end of their lines, moved apart no more than they must be so that none lies on another. */
export function endLabels(
	names: readonly EndName[],
	{ room, least, most }: { readonly room: number; readonly least: number; readonly most: number }
): readonly EndLabel[] {
	const measured = names.map((each) => {
		const nameLines =
			each.name === undefined
				? []
				: wrapText(each.name, room, typeSizes[each.isStrong ? 'strong' : 'note']);
		const rows = nameLines.length + (each.value === undefined ? 0 : 1);
		return { ...each, nameLines, size: rows * lineHeight('note') + 4 };
	});
	const middles = spreadApart(measured, { least, most });
	return measured.map(({ size, ...each }, index) => ({
		...each,
		middle: middles[index]!,
		y: middles[index]! - size / 2 + 16
	}));
}

/** How much room names take when none is wider than `most`. */
export function endRoom(names: readonly Omit<EndName, 'at' | 'tone'>[], most: number): number {
	return Math.max(
		0,
		...names.flatMap(({ name, value, isStrong }) => {
			const style = typeSizes[isStrong ? 'strong' : 'note'];
			return [
				name === undefined ? 0 : widestLine(wrapText(name, most, style), style),
				value === undefined ? 0 : widestLine([value], typeSizes.strong)
			];
		})
	);
}
