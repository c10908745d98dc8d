import type { FigureKey, Figures } from '../../src/lib/readings/figures';
import { openWasmInNode } from '../../src/lib/database/wasm-in-node';
import { isRefused } from '../../src/lib/extracts/load-report';
import type { LoadReport } from '../../src/lib/extracts/load-report';
import type { Engine, SourceFile } from '../../src/lib/sql';
import { Workshop } from '../../src/lib/state/workshop';

/** What a test says of its files' origin: invented, on no particular day. */
export const testOrigin = { loadedAt: undefined, isIllustrative: true } as const;

/** A workshop on the browser's engine with files loaded into it. */
export interface LoadedWorkshop {
	readonly engine: Engine;
	readonly workshop: Workshop;
	readonly reports: readonly LoadReport[];
	readonly figures: Figures;
}

/** Opens the browser's engine, loads files, none of which may be refused, and counts every measure they allow. Close the engine afterwards. */
export async function loadedWorkshop(files: readonly SourceFile[]): Promise<LoadedWorkshop> {
	const engine = await openWasmInNode();
	const workshop = await Workshop.on(engine);
	const { reports } = await workshop.add(files, { origin: testOrigin });
	const refused = reports
		.filter(isRefused)
		.flatMap(({ problems }) => problems.map(({ message }) => message));
	if (refused.length > 0)
		throw new RangeError(`expected files that load, found: ${refused.join(' ')}`);
	return { engine, workshop, reports, figures: await workshop.figures() };
}

/** `numerator/denominator` of a local observation, `-` where it has none; undefined where there is no observation. */
export function countsAt(figures: Figures, key: FigureKey): string | undefined {
	const found = figures.at(key);
	return found && `${found.numerator ?? '-'}/${found.denominator ?? '-'}`;
}
