import { expect, test } from 'vitest';

import { bandPath, linePath } from './paths';

test('a line stops before a missing point and starts again after it', () => {
	const path = linePath([
		{ x: 0, y: 0 },
		{ x: 1, y: 1 },
		{ x: 2, y: undefined },
		{ x: 3, y: 3 },
		{ x: 4, y: 4 }
	]);
	expect(path.match(/M/g)).toHaveLength(2);
	expect(path).not.toContain('2,');
});

test('nothing is drawn of no points', () => {
	expect(linePath([])).toBe('');
	expect(bandPath([])).toBe('');
});
