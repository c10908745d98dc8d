import type { Sql } from '$lib/sql';

/** How sure we are of the definition: read in its source, built from one, or from memory. */
export type Evidence = 'verified' | 'derived' | 'memory';

/** What a measure counts, as it is read. */
export interface DefinitionInWords {
	readonly plain: string;
	readonly numerator: string;
	readonly denominator: string;
	readonly rules: readonly string[];
	readonly caveats: readonly string[];
	readonly sources: readonly string[];
	readonly evidence: Evidence;
}

/**
 * What a measure counts, in words and in the query that counts so. It comes
 * with the engine and to the pages that print it: all others name measures
 * without it.
 */
export interface Definition extends DefinitionInWords {
	/**
	 * Of a counted measure, one row a counted unit with `unit_id`, `period_id`,
	 * `period_kind`, the place it is counted under (`lsoa_code`, `centre_id` or
	 * `locality_code`), `numerator`, `denominator` and a column for each
	 * breakdown, named as it is with underscores. None of any other.
	 */
	readonly units?: Sql;
}

/** Definitions, each by the id of its measure. */
export type Definitions = Readonly<Record<string, Definition>>;
