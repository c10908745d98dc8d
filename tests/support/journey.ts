import { test as base } from '@playwright/test';

import { serveSite, type ServedSite } from '../../src/cli/static-server.ts';
import { Traffic } from './offline.ts';

export { expect } from '@playwright/test';

interface EachJourney {
	/** Where the site is mounted on its host: '/', or '/hub/' to prove that a sub-path will do. */
	basePath: string;
	/** The target of every request that reached the host. */
	serverLog: string[];
	site: ServedSite;
	traffic: Traffic;
}

/**
 * A journey through the built site, on a host of its own. Write paths as './areas/', so that they
 * hold under a sub-path too. A journey fails if anything it did left that host, or if the console
 * showed an error.
 */
export const test = base.extend<EachJourney>({
	basePath: ['/', { option: true }],
	serverLog: async ({ basePath: _ }, use) => use([]),
	site: async ({ basePath, serverLog }, use) => {
		const site = await serveSite({
			folder: 'build',
			base: basePath,
			log: (target) => serverLog.push(target)
		});
		await use(site);
		await site.close();
	},
	baseURL: async ({ site }, use) => use(site.address),
	traffic: [
		async ({ context, site }, use) => {
			const traffic = new Traffic(context, new URL(site.address).origin);
			await use(traffic);
			traffic.expectNoneOutside();
			traffic.expectNoComplaint();
		},
		{ auto: true }
	]
});
