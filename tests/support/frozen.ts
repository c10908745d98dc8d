import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

import type { Figures } from '../../src/lib/readings/figures';
import { packed, unpacked } from '../../src/lib/answers/pack';
import type { Pack } from '../../src/lib/answers/pack';
import type { LoadReport } from '../../src/lib/extracts/load-report';

/** What loading a county came to. */
interface Outcome {
	readonly figures: Figures;
	readonly reports: readonly LoadReport[];
}

interface Frozen {
	readonly pack: Pack;
	readonly reports: unknown;
}

const folder = 'tests/reference/frozen';

/**
 * How an outcome differs from the one that was frozen under this name, a line each: every figure,
 * and every word of the load reports. A change that means to alter some is made by freezing anew,
 * with FREEZE=1, and each cell's reason told in its commit.
 */
export function differencesFromFrozen(name: string, outcome: Outcome): readonly string[] {
	const path = join(folder, `${name}.json.gz`);
	const now = textsOf(outcome);
	if (process.env.FREEZE) {
		const { figures, reports } = outcome;
		const frozen: Frozen = {
			pack: packed(figures.observations, figures.areas, figures.sources),
			reports: plain(reports)
		};
		writeFileSync(path, gzipSync(JSON.stringify(frozen), { level: 9 }));
	}
	if (!existsSync(path)) return [`nothing is frozen as ${path}`];
	const { pack, reports } = JSON.parse(gunzipSync(readFileSync(path)).toString()) as Frozen;
	const then = textsOf({ figures: unpacked(pack), reports: reports as readonly LoadReport[] });
	return [
		...[...then].filter((text) => !now.has(text)).map((text) => `- ${text}`),
		...[...now].filter((text) => !then.has(text)).map((text) => `+ ${text}`)
	];
}

function textsOf({ figures, reports }: Outcome): ReadonlySet<string> {
	return new Set([
		...figures.observations.map((one) => JSON.stringify(one)),
		...figures.areas.map((area) => JSON.stringify(area)),
		...(plain(reports) as readonly LoadReport[]).flatMap((report) =>
			Object.entries(report).map(
				([part, value]) => `${report.file} ${part} ${JSON.stringify(value, withoutHash)}`
			)
		)
	]);
}

// That of a workbook made for a test changes with the minute it is made in.
function withoutHash(key: string, value: unknown): unknown {
	return key === 'contentHash' ? undefined : value;
}

// As it travels: what JSON does not tell apart is the same here.
function plain(reports: readonly LoadReport[]): unknown {
	return JSON.parse(JSON.stringify(reports));
}
