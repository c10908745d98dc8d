import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { withPatience } from './patience';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const patience = { firstMs: 10_000, thenMs: 60_000, tooLong: () => new Error('too long') };
const never = new Promise<never>(() => undefined);

test('what gives no sign of life is given up after the first patience', async () => {
	const outcome = vi.fn();
	withPatience({ ...patience, begin: () => never }).catch(outcome);
	await vi.advanceTimersByTimeAsync(9999);
	expect(outcome).not.toHaveBeenCalled();
	await vi.advanceTimersByTimeAsync(1);
	expect(outcome).toHaveBeenCalledWith(new Error('too long'));
});

test('what gives a sign of life is waited for anew from each sign', async () => {
	const outcome = vi.fn();
	let heard = () => {};
	withPatience({
		...patience,
		begin: (sign) => {
			heard = sign;
			return never;
		}
	}).catch(outcome);
	for (const waitMs of [9000, 59_000, 59_000]) {
		await vi.advanceTimersByTimeAsync(waitMs);
		heard();
	}
	await vi.advanceTimersByTimeAsync(59_999);
	expect(outcome).not.toHaveBeenCalled();
	await vi.advanceTimersByTimeAsync(1);
	expect(outcome).toHaveBeenCalledWith(new Error('too long'));
});

test('an answer, or a refusal, is handed on and no clock is left', async () => {
	await expect(withPatience({ ...patience, begin: () => Promise.resolve(7) })).resolves.toBe(7);
	const refusal = new Error('refused');
	await expect(withPatience({ ...patience, begin: () => Promise.reject(refusal) })).rejects.toBe(
		refusal
	);
	expect(vi.getTimerCount()).toBe(0);
});
