import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

// Rooms that speak of figures without judging them. What a status word means stands with the methods, its shape with the looks.
const rooms = ['src/lib/answers', 'src/lib/charts', 'src/routes'];
const spoken = ['answers/methods/', 'routes/methods/'];

const judging =
	/\b(better|worse|higher|lower|narrower|wider) than\b|\b(ahead of|behind) \$|\b(is|are) (improving|worsening|closing|widening)\b|\bwithin chance\b|\babout the same as\b|\btheir share\b|\.isEnoughToJudge\b/;

function files(folder: string): readonly string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((name) => join(folder, name))
		.filter((name) => /\.(ts|svelte)$/.test(name) && !/\.test(-data)?\.ts$/.test(name));
}

test('only the readings compare, test and choose a verdict', () => {
	const found = rooms
		.flatMap(files)
		.filter((name) => !spoken.some((part) => name.includes(part)))
		.flatMap((name) =>
			readFileSync(name, 'utf8')
				.split('\n')
				.filter((line) => judging.test(line) && !/^\s*(\*|\/\/|\/\*\*|<!--)/.test(line))
				.map((line) => `${name}: ${line.trim()}`)
		);
	expect(found).toEqual([]);
});
