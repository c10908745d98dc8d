import type { Connection } from '$lib/sql';

import type { Problem } from '../problem';
import { problemOf } from './check';
import type { Check } from './check';
import { bornAfterRegistration, bornInTheFuture, registeredPastFive } from './ages';
import { afterClosure, beforeOpening } from './centre-dates';
import { doseBeforeBirth, reviewBeforeBirth } from './health-dates';
import { childrenWhoMoved, outsideEveryReachArea } from './homes';
import { fullerThanCapacity } from './sessions';
import { lacksGoals } from './whole-profile';

/** Everything that is looked at between extracts, in the order of their contracts. */
const checks: readonly Check[] = [
	bornInTheFuture,
	bornAfterRegistration,
	registeredPastFive,
	outsideEveryReachArea,
	childrenWhoMoved,
	beforeOpening,
	afterClosure,
	lacksGoals,
	doseBeforeBirth,
	reviewBeforeBirth,
	fullerThanCapacity
];

/** What is implausible in the extracts that have come, by the extract it is told of. */
export async function implausible(
	connection: Connection,
	files: ReadonlyMap<string, string>
): Promise<ReadonlyMap<string, readonly Problem[]>> {
	const problems = new Map<string, readonly Problem[]>();
	for (const check of checks) {
		const file = files.get(check.extract);
		if (file === undefined || !check.needs.every((id) => files.has(id))) continue;
		const found = await problemOf(connection, file, check);
		problems.set(check.extract, [...(problems.get(check.extract) ?? []), ...found]);
	}
	return problems;
}
