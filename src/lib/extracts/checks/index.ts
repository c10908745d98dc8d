import type { Connection } from '$lib/sql';

import { contracts } from '../contracts';
import type { Problem } from '../problem';
import { problemOf } from './check';

/** What is implausible in the extracts that have come, by the extract it is told of. */
export async function implausible(
	connection: Connection,
	files: ReadonlyMap<string, string>
): Promise<ReadonlyMap<string, readonly Problem[]>> {
	const problems = new Map<string, readonly Problem[]>();
	for (const { id, checks = [] } of contracts) {
		const file = files.get(id);
		if (file === undefined) continue;
		const found: Problem[] = [];
		for (const check of checks)
			if (check.needs.every((other) => files.has(other)))
				found.push(...(await problemOf(connection, file, check)));
		problems.set(id, found);
	}
	return problems;
}

/** What is implausible in the observations that were made of them, by the extract it is told of. */
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
	return problems;
}
