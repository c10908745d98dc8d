import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { diskFile } from '../../src/cli/disk-file';
import type { Figures } from '../../src/lib/readings/figures';
import { unpacked } from '../../src/lib/answers/pack';
import type { Pack } from '../../src/lib/answers/pack';
import { openNative } from '../../src/lib/database/native';
import { Workshop } from '../../src/lib/state/workshop';

const folder = 'data/demonstration';
const pack = '.pack/pack.json';

/** The figures that the site ships: of the pack where it has been made, otherwise counted from the demonstration's own extracts. */
export async function demonstrationFigures(): Promise<Figures> {
	if (existsSync(pack)) return unpacked(JSON.parse(readFileSync(pack, 'utf8')) as Pack);
	const names = readdirSync(folder)
		.filter((name) => /\.(csv|parquet)$/.test(name))
		.sort();
	const engine = await openNative(folder);
	try {
		const workshop = await Workshop.on(engine);
		await workshop.add(await Promise.all(names.map((name) => diskFile(path.join(folder, name)))), {
			origin: { loadedAt: undefined, isIllustrative: true }
		});
		return await workshop.figures();
	} finally {
		await engine.close();
	}
}
