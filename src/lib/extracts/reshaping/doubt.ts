import type { ProposedReshaping } from './reshaping';

/** Why columns are not reshaped without asking, and what to do. */
export type Doubt = Omit<ProposedReshaping & { kind: 'doubt' }, 'kind'>;

/** `what` goes on from the name of the file: `has two columns for one month`. */
export function doubt(what: string, advice: string): Doubt {
	return { what, advice };
}
