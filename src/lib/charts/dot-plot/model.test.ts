import { expect, test } from 'vitest';

import { dotPlotModel } from './model';

const places = [
	{
		id: 'a',
		label: 'Bosworth Community College and Family Hub',
		value: 0.742,
		lower: 0.568,
		upper: 0.863,
		count: 23,
		denominator: 31
	},
	{ id: 'b', label: 'Redmoor', value: undefined, reason: 'hidden to protect the people counted' },
	{
		id: 'c',
		label: 'Weavers',
		value: 0.375,
		lower: 0.137,
		upper: 0.694,
		count: 3,
		denominator: 8,
		status: 'too-few' as const
	}
];
const comparator = { label: 'England', value: 0.652 };
const data = { places, comparator, unit: 'percent' as const };

test('a long name is wrapped and keeps every word', () => {
	const [row] = dotPlotModel({ ...data, width: 720 }).rows;
	expect(row?.name.lines.join(' ')).toBe('Bosworth Community College and Family Hub');
});

test('on a phone the name stands above its mark, on a desk left of it', () => {
	const phone = dotPlotModel({ ...data, width: 358 });
	expect(phone.rows[0]!.mark!.y).toBeGreaterThan(phone.rows[0]!.note.y);
	expect(phone.plot.left).toBeLessThan(20);
	const desk = dotPlotModel({ ...data, width: 720 });
	expect(desk.plot.left).toBeGreaterThan(100);
});

test('an interval has its value inside it', () => {
	const { from, x, to } = dotPlotModel({ ...data, width: 720 }).rows[0]!.mark!;
	expect(from).toBeLessThan(x);
	expect(to).toBeGreaterThan(x);
});

test('a place without a value has the reason in place of a mark, and no number', () => {
	const row = dotPlotModel({ ...data, width: 720 }).rows[1]!;
	expect(row.mark).toBeUndefined();
	expect(row.reason?.lines.join(' ')).toBe('hidden to protect the people counted');
	expect(row.value.text).toBe('');
});

test('no line runs through the row where a reason stands', () => {
	const { rows, spans } = dotPlotModel({ ...data, width: 720 });
	const { top, height } = rows[1]!;
	expect(spans.some((span) => span.top < top + height && span.bottom > top)).toBe(false);
});

test('too few to judge is dashed and says so before its counts', () => {
	const row = dotPlotModel({ ...data, width: 720 }).rows[2]!;
	expect(row.mark?.isDashed).toBe(true);
	expect(row.note.lines.join(' ')).toBe('too few to judge · 3 of 8');
});

test('names of the comparator and the goal do not touch, even close together', () => {
	for (const width of [288, 358, 540, 720, 1200])
		for (const goal of [0.6, 0.652, 0.66, 0.7, 0.99]) {
			const { levels } = dotPlotModel({ ...data, goal: { label: '2028 aim', value: goal }, width });
			const [a, b] = levels;
			const isApart = a!.y !== b!.y || Math.abs(a!.x - b!.x) > 60;
			expect(isApart, `${width} px, goal ${goal}`).toBe(true);
		}
});
