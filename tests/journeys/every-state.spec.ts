import { dataStates } from '../support/crawl/data-states.ts';
import { leaveCount } from '../support/crawl/left-counts.ts';
import { Walk } from '../support/crawl/walk.ts';
import { expect, test } from '../support/journey.ts';

/**
 * The crawl: every page, in every state of the data that there is a way to make, is whole and speaks
 * of one place and year. Every run of the tests takes a slice of it, `npm run crawl` the whole.
 * CRAWL_SEED is another order, and another choice where a row leaves one open; CRAWL_SHARE the part
 * of the whole that is walked.
 */
const isWhole = process.env.CRAWL === 'whole';
const seed = Number(process.env.CRAWL_SEED ?? 1);
const states = dataStates().filter(({ isInSlice }) => isWhole || isInSlice);

for (const state of states) {
	test(`every page holds with ${state.name}`, async ({ page, traffic }) => {
		test.skip(state.absent !== undefined, state.absent);
		test.setTimeout(480_000);
		const start = performance.now();
		const { visited, faults } = await new Walk(page, traffic, state, {
			seed,
			share: isWhole ? Number(process.env.CRAWL_SHARE ?? 1) : 0.4,
			mostLinksFollowed: isWhole ? 30 : 8
		}).walked();
		const seconds = Math.round((performance.now() - start) / 1000);
		console.log(`${visited} states in ${seconds} s, ${faults.length} faults: ${state.name}`);
		leaveCount({ state: state.name, visited, seconds, faults });
		expect(faults.slice(0, 40), `faults with ${state.name}`).toEqual([]);
	});
}
