import { readdirSync } from 'node:fs';
import path from 'node:path';

import { diskFile } from '../../src/cli/disk-file';
import type { Figures } from '../../src/lib/answers/figures';
import { openNative } from '../../src/lib/database/native';
import { Workshop } from '../../src/lib/state/workshop';

const folder = 'data/demonstration';

/** The figures that the site ships, counted anew from the demonstration's own extracts. */
export async function demonstrationFigures(): Promise<Figures> {
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
