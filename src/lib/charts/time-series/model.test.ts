import { expect, test } from 'vitest';

import { timeSeriesModel } from './model';

const point = (x: number, value: number | undefined, reason?: string) => ({
	x,
	periodLabel: `${x}/${String((x + 1) % 100).padStart(2, '0')}`,
	value,
	lower: value === undefined ? undefined : value - 0.03,
	upper: value === undefined ? undefined : value + 0.03,
	reason
});
const ours = {
	label: 'Hinckley and Bosworth',
	isFocus: true,
	segments: [
		[point(2017, 0.7), point(2018, 0.72)],
		[point(2021, 0.64), point(2022, 0.66), point(2023, 0.67)]
	]
};
const breaks = [{ x: 2019.5, label: 'profile rewritten' }];
const data = { series: [ours], breaks, unit: 'percent' as const, width: 720 };

test('no line crosses from one segment to the next', () => {
	const { series, frame } = timeSeriesModel(data);
	const [band] = frame.breaks;
	expect(series[0]!.marks.lines).toHaveLength(2);
	for (const { x } of series[0]!.marks.points)
		expect(x < band!.x || x > band!.x + band!.width).toBe(true);
});

test('no line crosses a break though its segment does', () => {
	const joined = { ...ours, segments: [ours.segments.flat()] };
	expect(timeSeriesModel({ ...data, series: [joined] }).series[0]!.marks.lines).toHaveLength(2);
});

test('no line bridges a period without a value, and the reason is told below', () => {
	const gapped = {
		...ours,
		segments: [[point(2021, 0.6), point(2022, undefined, 'not collected'), point(2023, 0.7)]]
	};
	const { series, notes } = timeSeriesModel({ ...data, breaks: [], series: [gapped] });
	expect(series[0]!.marks.lines).toEqual([]);
	expect(series[0]!.marks.gaps).toHaveLength(1);
	expect(notes).toEqual([['2022/23: not collected']]);
});

test('names at the ends of close lines do not touch', () => {
	const series = [0, 1, 2, 3, 4].map((index) => ({
		label: `Place ${index}`,
		segments: [[point(2022, 0.6), point(2023, 0.7 + index / 1000)]]
	}));
	const { labels } = timeSeriesModel({ ...data, breaks: [], series });
	const tops = labels.map(({ y }) => y).sort((a, b) => a - b);
	tops.slice(1).forEach((y, index) => expect(y - tops[index]!).toBeGreaterThanOrEqual(38));
});

test('on a phone the names of several lines are in a key above the plot', () => {
	const series = [ours, { ...ours, label: 'England', isFocus: false }];
	const phone = timeSeriesModel({ ...data, series, width: 358 });
	expect(phone.key).toHaveLength(2);
	expect(phone.labels.map(({ name }) => name)).toEqual([undefined, undefined]);
	expect(Math.max(...phone.key.map(({ y }) => y))).toBeLessThan(phone.frame.plot.top);
	expect(timeSeriesModel({ ...data, series }).key).toEqual([]);
});

test('a goal with a time is a point right of the last period', () => {
	const { goal, series } = timeSeriesModel({
		...data,
		goal: { x: 2027, value: 0.75, label: '2028 aim' }
	});
	expect(goal!.ring!.x).toBeGreaterThan(series[0]!.marks.end!.x);
});

test('control limits run level over their stretch, with a ring round each point marked', () => {
	const control = {
		mean: 0.65,
		lower: 0.5,
		upper: 0.8,
		from: 2021,
		to: 2023,
		marked: [{ x: 2022, value: 0.66 }]
	};
	const { control: mark, frame, series } = timeSeriesModel({ ...data, control });
	expect(mark!.meanPath).toBe(`M${frame.x(2021)} ${frame.y(0.65)}H${frame.x(2023)}`);
	expect(frame.y(0.8)).toBeGreaterThanOrEqual(frame.plot.top);
	const point = series[0]!.marks.points.find(({ x }) => x === frame.x(2022))!;
	expect(mark!.rings).toEqual([{ x: point.x, y: point.y }]);
});
