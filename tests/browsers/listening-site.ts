import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { serveSite } from '../../src/cli/static-server.ts';

export interface ListeningSite {
	/** The address of the site's first page, ending in a slash. */
	address: string;
	/** What pages complained of since last asked: errors, refused promises, console errors, refusals of the policy. */
	takeComplaints: () => readonly string[];
	close: () => Promise<void>;
}

/**
 * The built site, with one script more at the head of each page: it tells this server at once what
 * the page complains of, before any other script runs and whether or not the browser has a log.
 * What happens inside a worker it hears only where the page is told.
 */
export async function serveListeningSite(folder: string): Promise<ListeningSite> {
	const site = await serveSite({ folder });
	const complaints: string[] = [];
	const server = createServer((request, response) => {
		if (request.method === 'POST') void hear(request, response, complaints);
		else void passOn(site.address, request, response);
	});
	await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
	return {
		address: `http://localhost:${(server.address() as AddressInfo).port}/`,
		takeComplaints: () => complaints.splice(0),
		async close() {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
			await site.close();
		}
	};
}

async function hear(request: IncomingMessage, response: ServerResponse, complaints: string[]) {
	complaints.push(Buffer.concat(await request.toArray()).toString());
	response.writeHead(204).end();
}

async function passOn(site: string, request: IncomingMessage, response: ServerResponse) {
	const answer = await fetch(new URL(request.url ?? '/', site), { redirect: 'manual' });
	const headers = ['content-type', 'location', 'cache-control'].flatMap((name) => {
		const value = answer.headers.get(name);
		return value === null ? [] : [[name, value] as const];
	});
	const body = Buffer.from(await answer.arrayBuffer());
	const isPage = answer.headers.get('content-type')?.startsWith('text/html') ?? false;
	response.writeHead(answer.status, Object.fromEntries(headers));
	response.end(isPage ? body.toString().replace('<head>', `<head>${listener}`) : body);
}

const listener = `<script>(${String(listen)})()</script>`;

// Runs in the page. Told without delay, so that nothing is lost when the page is left.
function listen() {
	const tell = (complaint: string) => {
		const request = new XMLHttpRequest();
		request.open('POST', '/complaints', false);
		request.send(complaint);
	};
	addEventListener('error', ({ message }) => tell(`error: ${message}`));
	addEventListener('unhandledrejection', ({ reason }) => tell(`rejection: ${String(reason)}`));
	document.addEventListener(
		'securitypolicyviolation',
		({ effectiveDirective, blockedURI, sourceFile, lineNumber }) =>
			tell(`refused by ${effectiveDirective}: ${blockedURI} in ${sourceFile}:${lineNumber}`)
	);
	const log = console.error.bind(console);
	console.error = (...words: unknown[]) => {
		tell(`console: ${words.map(String).join(' ')}`);
		log(...words);
	};
}
