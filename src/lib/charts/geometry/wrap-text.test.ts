import fc from 'fast-check';
import { expect, test } from 'vitest';

import { textWidth } from './text-width';
import { fullLines, wrapText } from './wrap-text';

const style = { size: 16 };

test('a long name is broken between words into even lines', () => {
	expect(wrapText('Bosworth Community College and Family Hub', 200, style)).toEqual([
		'Bosworth Community',
		'College and Family Hub'
	]);
});

test('a text that fits stays on one line', () => {
	expect(wrapText('England 65.2%', 200, style)).toEqual(['England 65.2%']);
});

test('a word wider than a line is broken within, not cut', () => {
	const lines = wrapText('Llanfairpwllgwyngyll', 60, style);
	expect(lines.length).toBeGreaterThan(1);
	expect(lines.join('').replaceAll('-', '')).toBe('Llanfairpwllgwyngyll');
});

test('a paragraph fills each line before it begins the next', () => {
	const [first = ''] = fullLines('one two three four five six seven eight', 120, style);
	expect(textWidth(`${first} four`, style)).toBeGreaterThan(120);
});

test('no line is wider than its room and no letter is lost', () => {
	fc.assert(
		fc.property(
			fc.array(fc.stringMatching(/^[A-Za-z]{1,14}$/), { maxLength: 8 }),
			fc.integer({ min: 60, max: 400 }),
			(words, width) => {
				const lines = wrapText(words.join(' '), width, style);
				for (const line of lines) expect(textWidth(line, style)).toBeLessThanOrEqual(width);
				expect(lines.join('').replace(/[ -]/g, '')).toBe(words.join(''));
			}
		)
	);
});
