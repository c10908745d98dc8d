import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { serveSite, type ServedSite } from './static-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'site-'));
let site: ServedSite;

beforeAll(async () => {
	mkdirSync(join(folder, 'board'));
	mkdirSync(join(folder, '_app/immutable'), { recursive: true });
	writeFileSync(join(folder, 'index.html'), 'home');
	writeFileSync(join(folder, '404.html'), 'nothing here');
	writeFileSync(join(folder, 'board/index.html'), 'board');
	writeFileSync(join(folder, '_app/immutable/engine.wasm'), 'engine');
	site = await serveSite({ folder, base: '/hub/' });
});

afterAll(async () => {
	await site.close();
	rmSync(folder, { recursive: true });
});

const ask = (path: string) => fetch(new URL(path, site.address), { redirect: 'manual' });

test('a page is served under the sub-path', async () => {
	expect(await (await ask('/hub/board/')).text()).toBe('board');
});

test('an address without its last slash is redirected, query and all', async () => {
	const response = await ask('/hub/board?place=E06000001');
	expect(response.status).toBe(301);
	expect(response.headers.get('location')).toBe('/hub/board/?place=E06000001');
});

test.each(['/hub/nowhere/', '/board/', '/hub/..%2f..%2fetc/passwd'])(
	'%s answers 404 with the 404 page',
	async (path) => {
		const response = await ask(path);
		expect(response.status).toBe(404);
		expect(await response.text()).toBe('nothing here');
	}
);

test('wasm has its media type and, being hashed, may be kept for ever', async () => {
	const { headers } = await ask('/hub/_app/immutable/engine.wasm');
	expect(headers.get('content-type')).toBe('application/wasm');
	expect(headers.get('cache-control')).toContain('immutable');
});

test('a port that is taken gives way to the next free one', async () => {
	const taken = Number(new URL(site.address).port);
	const second = await serveSite({ folder, port: taken });
	expect(Number(new URL(second.address).port)).toBeGreaterThan(taken);
	await second.close();
});

test('a folder without a built site is refused by name', async () => {
	await expect(serveSite({ folder: join(folder, 'board/none') })).rejects.toThrow(
		/Expected a built site in .*none/
	);
});
