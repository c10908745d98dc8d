import { expect, test } from 'vitest';

import { peerStripModel } from './model';

const data = {
	focus: { value: 0.643, lower: 0.616, upper: 0.669 },
	peers: [0.6, 0.62, 0.66, 0.66, 0.66, 0.7].map((value, index) => ({ label: `${index}`, value })),
	comparator: { label: 'England', value: 0.652 },
	unit: 'percent' as const,
	width: 240
};

test('peers stand on the line and the focus runs below it', () => {
	const { peers, ground, lane } = peerStripModel(data);
	expect(Math.max(...peers.map(({ y }) => y))).toBeLessThan(ground);
	expect(lane).toBeGreaterThan(ground);
});

test('a strip of many peers is hardly higher than a strip of few', () => {
	const peers = Array.from({ length: 300 }, (_, index) => ({
		label: `${index}`,
		value: 0.6 + (index % 37) / 400
	}));
	expect(peerStripModel({ ...data, peers }).height).toBeLessThan(120);
});

test('the comparator’s name stays inside the strip', () => {
	const comparator = { label: 'England', value: 1 };
	const { comparator: tick } = peerStripModel({ ...data, comparator });
	expect(tick!.x).toBeLessThanOrEqual(240 - 40);
});

test('a focus without a value has its reason and no mark', () => {
	const { focus, reason } = peerStripModel({
		...data,
		focus: { value: undefined, reason: 'not collected' }
	});
	expect(focus).toBeUndefined();
	expect(reason?.lines).toEqual(['not collected']);
});

test('a place without peers still has its strip', () => {
	expect(peerStripModel({ ...data, peers: [] }).focus).toBeDefined();
});

test('without a comparator the ends of the line say what the scale is', () => {
	const { ends } = peerStripModel({ ...data, comparator: undefined });
	expect(ends.map(({ text }) => text)).toEqual(['60%', '70%']);
	expect(peerStripModel(data).ends).toEqual([]);
});
