import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

import { vectorReport } from '../../src/cli/verify-statistics/report';
import { readVectorFiles } from '../../src/cli/verify-statistics/vector-file';

const folder = fileURLToPath(new URL('../../../shared/vectors', import.meta.url));
const isThere = existsSync(folder);

describe.skipIf(!isThere)(
	`reference vectors${isThere ? '' : ` (skipped: no folder at ${folder})`}`,
	() => {
		const { families } = vectorReport(isThere ? readVectorFiles(folder) : []);

		it.each(families.map((family) => [family.name, family.verdicts] as const))(
			'of %s are what our statistics compute',
			(_, verdicts) => {
				expect(verdicts.filter(({ passed }) => !passed)).toEqual([]);
			}
		);

		it('are some, so that an empty folder proves nothing', () => {
			expect(families.flatMap(({ verdicts }) => verdicts).length).toBeGreaterThan(0);
		});
	}
);
