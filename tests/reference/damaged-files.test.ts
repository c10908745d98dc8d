import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { openWasmInNode } from '$lib/database/wasm-in-node';
import { rowsAccountedFor, rowsSetAside } from '$lib/extracts/load-report';
import type { Engine } from '$lib/sql';
import { Workshop } from '$lib/state/workshop';

import { addedInTurn } from '../support/added-in-turn';
import type { Outcome } from '../support/added-in-turn';
import { csvOf, demonstrationRows } from '../support/damaged/good-files';
import { withoutNames, wordsOfTools } from '../support/damaged/words-of-tools';
import { damagedFiles } from '../support/damaged-files';
import { textFile } from '../support/extract-files';
import { testOrigin } from '../support/loaded-workshop';

const count = Object.values(damagedFiles).reduce((sum, files) => sum + files.length, 0);
const good = ['centres', 'neighbourhoods', 'parents-survey'] as const;
const longestMs = 10_000;

let engine: Engine;
let workshop: Workshop;
let before: unknown;

beforeAll(async () => {
	engine = await openWasmInNode();
	workshop = await Workshop.on(engine);
	await workshop.add(
		good.map((extract) => textFile(`${extract}.csv`, csvOf(demonstrationRows(extract, 300)))),
		{ origin: testOrigin }
	);
	before = await goodFigures();
});
afterAll(() => engine.close());

/** What was loaded before any damaged file, as it stands now. */
async function goodFigures() {
	const { observations } = await workshop.figures();
	const ofSurvey = observations.filter(({ sourceId }) => sourceId === 'parents-survey');
	expect(ofSurvey.length).toBeGreaterThan(0);
	return { ofSurvey, reports: workshop.reports.slice(0, good.length) };
}

describe(`of ${count} damaged files`, () => {
	for (const [group, files] of Object.entries(damagedFiles))
		describe(group, () => {
			let outcomes: readonly Outcome[];
			beforeAll(async () => {
				const named = files.map(({ file }, i) => {
					const made = file();
					return { ...made, name: `${made.name} (${i + 1})` };
				});
				outcomes = await addedInTurn(workshop, named);
				for (const { id } of workshop.waiting) workshop.dismiss(id);
			}, 120_000);

			test.each(files.map(({ what }, i) => [what, i] as const))(
				'%s is loaded with its problems listed, or refused in words',
				(what, i) => {
					const { reports, waiting, milliseconds } = outcomes[i]!;
					expect(milliseconds).toBeLessThan(longestMs);
					expect(reports.length + waiting.length).toBeGreaterThan(0);
					for (const report of reports) {
						expect(rowsAccountedFor(report)).toBe(rowsSetAside(report));
						for (const { message, advice } of report.problems) {
							expect(withoutNames(message, report.file)).not.toMatch(wordsOfTools);
							expect(advice).not.toMatch(wordsOfTools);
						}
						for (const { message } of report.details?.notes ?? [])
							expect(message).not.toMatch(wordsOfTools);
						if (report.source) continue;
						const expected = isDescription(what) ? 'note' : 'refused';
						expect(report.problems.map(({ severity }) => severity)).toEqual([expected]);
						expect(report.problems[0]!.message).toContain(report.file);
					}
				}
			);

			test('leaves what was loaded before as it was', async () => {
				expect(await goodFigures()).toEqual(before);
			});
		});
});

/** A file that only describes others is used, though it has no rows. */
function isDescription(what: string): boolean {
	return what.startsWith('a description of ');
}
