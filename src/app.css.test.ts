import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

const css = readFileSync(new URL('app.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = [...css.matchAll(/:root[^{]*\{[^}]*--paper: #[^}]*\}/g)].map(
	([block]) => block
);

for (const [name, block] of Object.entries({ light, dark })) {
	test(`${name}: words are at least 4.5 to 1 on paper and on sunk paper`, () => {
		for (const words of ['ink', 'muted', 'accent', 'warm'])
			for (const ground of ['paper', 'sunk'])
				expect(contrast(block, words, ground), `${words} on ${ground}`).toBeGreaterThanOrEqual(4.5);
	});

	test(`${name}: marks and edges of controls are at least 3 to 1 on paper`, () => {
		for (const mark of ['control', 'peer', 'accent', 'warm'])
			expect(contrast(block, mark, 'paper'), mark).toBeGreaterThanOrEqual(3);
	});

	test(`${name}: words on the accent are at least 4.5 to 1`, () => {
		expect(contrast(block, 'paper', 'accent')).toBeGreaterThanOrEqual(4.5);
	});
}

test('nothing is loaded from an address of data, which the policy refuses', () => {
	expect(css).not.toMatch(/url\(['"]?(data:|https?:)/);
});

/** WCAG 2.2 contrast ratio of two custom properties. */
function contrast(block: string, one: string, other: string): number {
	const [a, b] = [one, other].map((name) => luminance(colour(block, name)));
	return (Math.max(a!, b!) + 0.05) / (Math.min(a!, b!) + 0.05);
}

function colour(block: string, name: string): string {
	const found = new RegExp(`--${name}: #([0-9a-f]{6});`).exec(block)?.[1];
	if (found === undefined) throw new Error(`no colour --${name}`);
	return found;
}

function luminance(hex: string): number {
	const [red, green, blue] = [0, 2, 4].map((at) => {
		const share = parseInt(hex.slice(at, at + 2), 16) / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
