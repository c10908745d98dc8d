import { expect, test } from 'vitest';

import { statusLook } from './status';

const looks = Object.values(statusLook);

test('every status has words and a shape of its own', () => {
	expect(new Set(looks.map(({ words }) => words)).size).toBe(looks.length);
	expect(new Set(looks.map(({ path }) => path)).size).toBe(looks.length);
});

test('only what judges is good or bad', () => {
	const judging = Object.entries(statusLook)
		.filter(([, { tone }]) => tone === 'good' || tone === 'bad')
		.map(([status]) => status);
	expect(new Set(judging.map((status) => status.split('-').at(-1)))).toEqual(
		new Set(['better', 'worse', 'improving', 'worsening', 'closing', 'widening'])
	);
});

test('too few to judge is a ring that is not closed', () => {
	expect(statusLook['too-few']).toMatchObject({ isFilled: false, isDashed: true });
});
