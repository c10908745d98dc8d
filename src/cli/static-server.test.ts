import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
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

test.each(['/hub/nowhere/', '/board/'])('%s answers 404 with the 404 page', async (path) => {
	const response = await ask(path);
	expect(response.status).toBe(404);
	expect(await response.text()).toBe('nothing here');
});

test.each([
	['GET //', 404],
	['GET ///', 404],
	['GET //hub/board', 404],
	['GET /hub//board', 404],
	['GET /hub//elsewhere.example/..', 404],
	['GET /%', 400],
	['GET /hub/%', 400],
	['GET /hub/%E0%A4%A', 400],
	['GET /hub/board%00', 400],
	['GET /hub/..%5c..%5cetc', 400],
	['GET /hub/..%2f..%2fetc/passwd', 400],
	['GET /hub/../../etc/passwd', 404],
	['GET /hub/%2e%2e/%2e%2e/etc/passwd', 404],
	['GET \\\\', 400],
	['GET board', 400],
	['GET ?', 400],
	['GET http://', 400],
	['GET http://[', 400],
	['GET http://elsewhere.example/hub/board/', 200],
	['GET http://elsewhere.example', 404],
	['GET ftp://elsewhere.example/hub/board/', 400],
	['GET mailto:hub', 400],
	['OPTIONS *', 405],
	['GET *', 400],
	['POST /hub/board/', 405],
	['HEAD /hub/board/', 200],
	['CONNECT elsewhere.example:443', 'no answer'],
	['\0\0', 400],
	[`GET /hub/${'a'.repeat(20_000)}`, 431]
])('%j is answered, and the next reader served', async (request, status) => {
	expect(await statusOf(request)).toBe(status);
	expect(await (await ask('/hub/board/')).text()).toBe('board');
});

test('no redirect leads to another host', async () => {
	expect((await ask('/hub//board')).headers.get('location')).toBeNull();
	const second = await serveSite({ folder });
	expect(await headOf('GET //board', second)).not.toMatch(/^location:/im);
	expect(await headOf('GET /board', second)).toMatch(/^location: \/board\/\r$/im);
	await second.close();
});

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

/** The status of the answer to a request sent as it stands, which no client would send. */
async function statusOf(request: string): Promise<number | 'no answer'> {
	const [, status] = /^HTTP\/1.1 (\d+)/.exec(await headOf(request, site)) ?? [];
	return status === undefined ? 'no answer' : Number(status);
}

async function headOf(request: string, { address }: ServedSite): Promise<string> {
	const socket = connect(Number(new URL(address).port), 'localhost');
	let answer = '';
	socket.setEncoding('utf8').on('data', (piece: string) => (answer += piece));
	socket.write(`${request} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
	await once(socket, 'close');
	return answer;
}
