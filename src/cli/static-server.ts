import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

import sirv from 'sirv';

import { requestPath, type RequestPath } from './request-path.ts';

interface SiteOptions {
	/** The built site. */
	folder: string;
	/** Where the site is mounted: '/' or a sub-path with both slashes, such as '/hub/'. */
	base?: string;
	/** 0 asks the system for any free port; a port that is taken gives way to the next free one. */
	port?: number;
	host?: string;
	/** Told the target of every request, as a web server writes it into its log. */
	log?: (target: string) => void;
}

export interface ServedSite {
	/** The address of the site's first page, sub-path included, ending in a slash. */
	address: string;
	close: () => Promise<void>;
}

/**
 * Serves a built site as a plain web host would: a folder's address without its last slash is
 * redirected, an unknown one gets 404.html with status 404, hashed files may be cached for ever.
 * An address that cannot be read gets 400, a method other than GET and HEAD 405.
 *
 * Each file is read afresh, so a site rebuilt while served shows its new pages. Throws when the
 * folder holds no index.html.
 */
export async function serveSite({
	folder,
	base = '/',
	port = 0,
	host = 'localhost',
	log
}: SiteOptions): Promise<ServedSite> {
	if (!existsSync(join(folder, 'index.html'))) {
		throw new Error(
			`Expected a built site in ${folder}, found no index.html. Run "npm run build".`
		);
	}
	if (!/^\/(.+\/)?$/.test(base)) {
		throw new RangeError(`Expected a base such as "/" or "/hub/", found "${base}".`);
	}

	const server = createServer(siteListener(folder, base));
	if (log) server.on('request', ({ url = '' }) => log(url));
	const chosenPort = await listenOnFreePort(server, { port, host });

	return {
		address: `http://${host}:${chosenPort}${base}`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}

function siteListener(folder: string, base: string): RequestListener {
	const sendFile = sirv(folder, {
		dev: true,
		etag: true,
		setHeaders: (response, path) => {
			if (path.startsWith('/_app/immutable/')) {
				response.setHeader('Cache-Control', 'public,max-age=31536000,immutable');
			}
		}
	});

	return (request, response) => {
		const asked = requestPath(request.method, request.url);
		if (asked.kind === 'refused') return refuse(response, folder, asked);
		const { path: pathname, search } = asked;

		if (!`${pathname}/`.startsWith(base)) return sendNotFound(response, folder);
		const path = `/${pathname.slice(base.length)}`;

		if (!pathname.endsWith('/') && existsSync(join(folder, path, 'index.html'))) {
			response.writeHead(301, { Location: `${pathname}/${search}` });
			response.end();
			return;
		}

		request.url = path + search;
		sendFile(request, response, () => sendNotFound(response, folder));
	};
}

function refuse(
	response: ServerResponse,
	folder: string,
	{ status, reason }: RequestPath & { kind: 'refused' }
) {
	if (status === 404) return sendNotFound(response, folder);
	response.writeHead(status, {
		'Content-Type': 'text/plain;charset=utf-8',
		...(status === 405 ? { Allow: 'GET, HEAD' } : {})
	});
	response.end(`${reason}\n`);
}

function sendNotFound(response: ServerResponse, folder: string) {
	response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
	response.end(readFileSync(join(folder, '404.html')));
}

async function listenOnFreePort(
	server: ReturnType<typeof createServer>,
	{ port, host }: { port: number; host: string }
): Promise<number> {
	try {
		await new Promise<void>((resolve, reject) => {
			server.once('error', reject);
			server.listen(port, host, () => {
				server.off('error', reject);
				resolve();
			});
		});
		return (server.address() as AddressInfo).port;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
		return listenOnFreePort(server, { port: port + 1, host });
	}
}
