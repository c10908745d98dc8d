import { expect, test } from 'vitest';

import { InTurn } from './in-turn';

test('work is done one piece at a time, in its order, and goes on after one that failed', async () => {
	const turns = new InTurn();
	const done: string[] = [];
	const failing = turns.do(() => Promise.reject(new Error('refused')));
	const second = turns.do(() => done.push('second'));
	const third = turns.do(() => done.push('third'));
	await expect(failing).rejects.toThrow('refused');
	await Promise.all([second, third]);
	expect(done).toEqual(['second', 'third']);
});

test('work at rest is told to end as soon as other work comes, which waits until it has', async () => {
	const turns = new InTurn();
	const done: string[] = [];
	const begun = new Promise<void>((begin) => {
		void turns.whileAtRest(async (signal) => {
			begin();
			await new Promise((resolve) => signal.addEventListener('abort', resolve));
			done.push('rest ends');
		});
	});
	await begun;
	await turns.do(() => done.push('work'));
	expect(done).toEqual(['rest ends', 'work']);
});

test('work at rest is told before it begins where other work has come by then', async () => {
	const turns = new InTurn();
	const done: string[] = [];
	const first = turns.do(() => done.push('first'));
	const resting = turns.whileAtRest(({ aborted }) => void done.push(`aborted: ${aborted}`));
	const second = turns.do(() => done.push('second'));
	await Promise.all([first, resting, second]);
	expect(done).toEqual(['first', 'aborted: true', 'second']);
});
