import type { Figures } from '../../src/lib/answers/figures';
import type { FigureKey } from '../../src/lib/answers/figures';
import type { Observation } from '../../src/lib/catalogue/observation';
import { openWasmInNode } from '../../src/lib/database/wasm-in-node';
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

/** Opens the browser's engine, loads files and counts every measure they allow. Close the engine afterwards. */
export async function loadedWorkshop(files: readonly SourceFile[]): Promise<LoadedWorkshop> {
	const engine = await openWasmInNode();
	const workshop = await Workshop.on(engine);
	const reports = await workshop.add(files, { origin: testOrigin });
	return { engine, workshop, reports, figures: await workshop.figures() };
}

/** `numerator/denominator` of a local observation, `-` where it has none; undefined where there is no observation. */
export function countsAt(figures: Figures, key: FigureKey): string | undefined {
	const found = figures.at(key);
	return found && `${found.numerator ?? '-'}/${found.denominator ?? '-'}`;
}

/** The observations that a workshop counted itself, without the series that ship with the product. */
export function localObservations(figures: Figures): readonly Observation[] {
	return figures.observations.filter(({ areaLevel }) => areaLevel !== 'england');
}
