import type { NamedCentre } from '../cleaning';

/** Where what is dated after a centre's closing day counts: at its successor, or at that one's where it has closed too. */
export interface Succession {
	readonly centreId: string;
	/** ISO date: what is later counts at the successor. */
	readonly after: string;
	/** ISO date until which it does, where the successor closed too. */
	readonly until: string | undefined;
	readonly successorId: string;
}

/** What is known of centres: how they are and were called, and what carries on the work of those that closed. */
export interface KnownCentres {
	readonly named: readonly NamedCentre[];
	readonly successions: readonly Succession[];
}

/** What is known before any extract has told. */
export const noCentres: KnownCentres = { named: [], successions: [] };
