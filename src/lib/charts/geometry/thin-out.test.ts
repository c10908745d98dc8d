import { expect, test } from 'vitest';

import { thinOut } from './thin-out';

const labels = [0, 20, 40, 60].map((at) => ({ at, width: 16 }));

test('labels that have room are all written', () => {
	expect(thinOut(labels, 4)).toEqual([true, true, true, true]);
});

test('of labels that would touch, the last is written and then every second', () => {
	expect(thinOut(labels, 8)).toEqual([false, true, false, true]);
});

test('a label far from the rest is written whatever the rest do', () => {
	expect(thinOut([{ at: -100, width: 16 }, ...labels], 8)[0]).toBe(true);
});
