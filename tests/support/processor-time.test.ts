import { expect, test } from 'vitest';

import { processorSeconds } from './processor-time.ts';

test('processor time is what all processors worked since the last call, idle time left out', () => {
	const processor = (user: number, sys: number, idle: number) => ({
		model: '',
		speed: 0,
		times: { user, nice: 0, sys, idle, irq: 0 }
	});
	let now = [processor(1000, 500, 9000), processor(0, 0, 9000)];
	const seconds = processorSeconds(() => now);
	now = [processor(2000, 1000, 9500), processor(250, 250, 20_000)];
	expect(seconds()).toBe(2);
	expect(seconds()).toBe(0);
});

test('this machine tells it', () => {
	const seconds = processorSeconds();
	const until = performance.now() + 300;
	while (performance.now() < until);
	expect(seconds()).toBeGreaterThan(0);
});
