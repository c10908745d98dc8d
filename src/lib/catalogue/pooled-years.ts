/**
 * The years that are worked out here from the quarters of a release which
 * itself publishes its years elsewhere, later and revised.
 */
export const pooledYears = {
	/** The source of the years, in the observation table. */
	sourceId: 'published:cover-year',
	/** The release of the quarters: the id of each load begins with it and a colon. */
	quartersFrom: 'published:cover',
	title:
		'Childhood vaccination coverage (COVER), UK Health Security Agency, years pooled from their four quarters'
} as const;
