import { expect, test } from 'vitest';

import { residenceAttendanceModel } from './model';

const groups = [
	{ group: 'here-here' as const, figure: { value: 400 }, words: 'live here, seen here' },
	{ group: 'here-elsewhere' as const, figure: { value: 100 }, words: 'seen elsewhere' },
	{ group: 'elsewhere-here' as const, figure: { value: 100 }, words: 'live elsewhere' }
];

test('the area of a square is its count', () => {
	for (const width of [358, 720]) {
		const [four, one] = residenceAttendanceModel({ groups, width }).squares;
		expect(four!.side ** 2).toBeCloseTo(4 * one!.side ** 2);
	}
});

test('squares never overlap', () => {
	for (const width of [358, 720]) {
		const { squares } = residenceAttendanceModel({ groups, width });
		squares.forEach((a, index) =>
			squares.slice(0, index).forEach((b) => {
				const isApart =
					a.x >= b.x + b.side || b.x >= a.x + a.side || a.y >= b.y + b.side || b.y >= a.y + a.side;
				expect(isApart).toBe(true);
			})
		);
	}
});

test('a hidden count has its reason, and a square that says nothing of size', () => {
	const hidden = [
		groups[0]!,
		{ ...groups[1]!, figure: { value: undefined, reason: 'not collected' } },
		groups[2]!
	];
	const square = residenceAttendanceModel({ groups: hidden, width: 720 }).squares[1]!;
	expect(square.hasCount).toBe(false);
	expect(square.lines.join(' ')).toBe('seen elsewhere: not collected');
	expect(square.count).toBe('');
});

test('nobody at all still draws', () => {
	const nobody = groups.map((group) => ({ ...group, figure: { value: 0 } }));
	const { height } = residenceAttendanceModel({ groups: nobody, width: 720 });
	expect(Number.isFinite(height)).toBe(true);
});
