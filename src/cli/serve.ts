import { parseArgs } from 'node:util';

import { serveSite } from './static-server.ts';

/**
 * Serves the built site and prints its address.
 *
 *     npm run serve -- [folder] [--base /hub/] [--port 4173] [--host localhost]
 */
const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		base: { type: 'string', default: '/' },
		port: { type: 'string', default: '4173' },
		host: { type: 'string', default: 'localhost' }
	}
});

const site = await serveSite({
	folder: positionals[0] ?? 'build',
	base: values.base,
	port: Number(values.port),
	host: values.host
});

console.log(`\nCore Purpose is at ${site.address}\nPress Ctrl+C to stop.`);
