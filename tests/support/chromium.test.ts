import { expect, test, vi } from 'vitest';

import { chromiumVariable, findChromium } from './chromium.ts';

test('a Chromium named by the environment is the one used', () => {
	vi.stubEnv(chromiumVariable, process.execPath);
	expect(findChromium()).toBe(process.execPath);
	vi.unstubAllEnvs();
});

test('a named Chromium that is not there is an error, not a reason to look elsewhere', () => {
	vi.stubEnv(chromiumVariable, '/nowhere/chromium');
	expect(() => findChromium()).toThrow('CORE_PURPOSE_CHROMIUM is "/nowhere/chromium"');
	vi.unstubAllEnvs();
});
