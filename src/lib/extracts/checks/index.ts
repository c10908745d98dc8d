import type { Connection } from '$lib/sql';

import { contracts } from '../contracts';
import type { Problem } from '../problem';
import { problemsOf } from './check';
import { farFromKnown } from './far-from-known';
import { moreThanLive } from './more-than-live';
import { partYears } from './part-years';
import { partsAndWhole } from './parts-and-whole';

/** What is implausible in the extracts that have come, by the extract it is told of. */
export async function implausible(
	connection: Connection,
	files: ReadonlyMap<string, string>
): Promise<ReadonlyMap<string, readonly Problem[]>> {
	const problems = new Map<string, readonly Problem[]>();
	for (const { id, checks = [] } of contracts) {
		const file = files.get(id);
		if (file === undefined) continue;
		const possible = checks.filter(({ needs }) => needs.every((other) => files.has(other)));
		problems.set(id, await problemsOf(connection, file, possible));
	}
	return problems;
}

/** What is implausible in the observations, or was not made, that were made of them, by the extract it is told of or the load of a release. */
export async function implausibleObservations(
	connection: Connection,
	files: ReadonlyMap<string, string>
): Promise<ReadonlyMap<string, readonly Problem[]>> {
	const problems = new Map<string, readonly Problem[]>();
	for (const { id, checkObservations } of contracts) {
		const file = files.get(id);
		if (file !== undefined && checkObservations)
			problems.set(id, await checkObservations(connection, file));
	}
	for (const more of [await partYears(connection, files), await farFromKnown(connection, files)])
		for (const [id, found] of more) problems.set(id, [...(problems.get(id) ?? []), ...found]);
	for (const check of [partsAndWhole, moreThanLive])
		for (const [id, problem] of await check(connection, files))
			problems.set(id, [...(problems.get(id) ?? []), problem]);
	return problems;
}
