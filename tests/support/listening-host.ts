import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A host of another origin that anyone may read from. It notes every request that reaches it. */
export interface ListeningHost {
	/** `localhost:40123`, to stand after `http://` or `ws://`. */
	readonly host: string;
	readonly heard: readonly string[];
	close: () => Promise<void>;
}

/** Opens such a host on this machine. */
export async function listeningHost(): Promise<ListeningHost> {
	const heard: string[] = [];
	const server = createServer((request, response) => {
		heard.push(`${request.method} ${request.url}`);
		response.writeHead(200, { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'text/plain' });
		response.end('heard');
	});
	server.on('upgrade', (request, socket) => {
		heard.push(`upgrade ${request.url}`);
		socket.destroy();
	});
	await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
	return {
		host: `localhost:${(server.address() as AddressInfo).port}`,
		heard,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}
