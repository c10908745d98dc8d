import { foundIn } from './standing-status';
import type { StandingStatus } from './standing-status';

/** A status against a comparator by name, for the end of a sentence; undefined where nothing is held against it. */
export function statusAgainst(
	status: StandingStatus,
	comparatorName: string | undefined
): string | undefined {
	if (foundIn(status)) return `${status.replaceAll('-', ' ')} than ${comparatorName}`;
	switch (status) {
		case 'same':
			return `about the same as ${comparatorName}`;
		case 'not-told-apart':
			return `not to be told apart from ${comparatorName}`;
		case 'too-few':
			return 'too few to judge';
		default:
			return undefined;
	}
}
