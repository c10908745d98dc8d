import { expect, test } from 'vitest';

import { gapLinesModel } from './model';

const group = (label: string, values: readonly (number | undefined)[]) => ({
	label,
	segments: [values.map((value, x) => ({ x, periodLabel: `${x}`, value, reason: 'not collected' }))]
});
const data = {
	higher: group('all others', [0.67, 0.7]),
	lower: group('free school meals', [0.45, 0.48]),
	gapLabel: '22 points',
	breaks: [],
	unit: 'percent' as const,
	width: 720
};

test('the bracket runs from one group’s latest value to the other’s', () => {
	const { bracket, groups } = gapLinesModel(data);
	expect(bracket).toContain(`${groups[0]!.marks.end!.y}h8V${groups[1]!.marks.end!.y}`);
});

test('the gap is written between the names of the groups', () => {
	const [higher, lower, gap] = gapLinesModel(data).labels;
	expect(gap?.name).toBe('22 points');
	expect(gap!.y).toBeGreaterThan(higher!.y);
	expect(gap!.y).toBeLessThan(lower!.y);
});

test('there is no bracket where the groups have no latest period in common', () => {
	const { bracket, labels } = gapLinesModel({ ...data, lower: group('free', [0.45, undefined]) });
	expect(bracket).toBeUndefined();
	expect(labels.map(({ name }) => name)).not.toContain('22 points');
});

test('the group that should be higher may be lower', () => {
	const { groups, bracket } = gapLinesModel({ ...data, lower: group('free', [0.8, 0.9]) });
	expect(groups[1]!.marks.end!.y).toBeLessThan(groups[0]!.marks.end!.y);
	expect(bracket).toBeDefined();
});
