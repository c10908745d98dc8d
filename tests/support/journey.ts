import { test as base } from '@playwright/test';

import { serveSite, type ServedSite } from '../../src/cli/static-server.ts';
import { Traffic } from './offline.ts';

export { expect } from '@playwright/test';

interface LoggedSite extends ServedSite {
	/** The target of every request that reached the host, as its log has it. */
	readonly log: readonly string[];
}

interface EachJourney {
	/** Where the site is mounted on its host: '/', or '/hub/' to prove that a sub-path will do. */
	basePath: string;
	site: LoggedSite;
	traffic: Traffic;
}

/**
 * A journey through the built site, on a host of its own. Write paths as './areas/', so that they
 * hold under a sub-path too. A journey fails if anything it did left that host, or if the console
 * showed an error.
 */
export const test = base.extend<EachJourney>({
	basePath: ['/', { option: true }],
	site: async ({ basePath }, use) => {
		const log: string[] = [];
		const site = await serveSite({
			folder: 'build',
			base: basePath,
			log: (target) => log.push(target)
		});
		await use({ ...site, log });
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
