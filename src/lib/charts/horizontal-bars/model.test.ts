import { expect, test } from 'vitest';

import { textWidth } from '../geometry/text-width';
import { horizontalBarsModel } from './model';

const bars = [
	{ label: 'live here', value: 5412, valueLabel: '5,412' },
	{ label: 'seen this year', value: 2706, valueLabel: '2,706', shareLabel: '50%' },
	{ label: 'looked after', value: undefined, valueLabel: 'hidden to protect the people counted' },
	{ label: 'none', value: 0, valueLabel: '0' }
];

test('bars start from zero, so twice the count is twice the length', () => {
	const [all, half, , none] = horizontalBarsModel({ bars, width: 720 }).rows;
	expect(half!.bars[0]!.width * 2).toBeCloseTo(all!.bars[0]!.width);
	expect(none!.bars[0]!.width).toBe(0);
});

test('the number of the longest bar stays inside the drawing', () => {
	for (const width of [288, 358, 720]) {
		const { value } = horizontalBarsModel({ bars, width }).rows[0]!.bars[0]!;
		expect(value.x + textWidth(value.lines[0]!, { size: 16, isStrong: true })).toBeLessThanOrEqual(
			width
		);
	}
});

test('a missing value has words and no bar', () => {
	const { hasValue, width, value } = horizontalBarsModel({ bars, width: 720 }).rows[2]!.bars[0]!;
	expect({ hasValue, width, lines: value.lines }).toEqual({
		hasValue: false,
		width: 0,
		lines: ['hidden to protect the people counted']
	});
});

test('on a phone the label stands above its bar', () => {
	const [row] = horizontalBarsModel({ bars, width: 358 }).rows;
	expect(row!.labelY).toBeLessThan(row!.bars[0]!.y);
});

test('both bars of a pair are on one scale', () => {
	const { rows, key } = horizontalBarsModel({
		bars: [
			{
				label: 'most deprived fifth',
				first: { value: 0.1, valueLabel: '10%' },
				second: { value: 0.3, valueLabel: '30%' }
			}
		],
		pairLabels: { first: 'share of spending', second: 'share of children' },
		width: 720
	});
	const [money, need] = rows[0]!.bars;
	expect(money!.width * 3).toBeCloseTo(need!.width);
	expect(need!.y).toBeGreaterThanOrEqual(money!.y + money!.height);
	expect(key).toHaveLength(2);
});
