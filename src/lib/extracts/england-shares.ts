import { join, sql } from '$lib/sql';
import type { Sql } from '$lib/sql';

import { englandSeries } from '$lib/catalogue/england-series';

/** A relation `known` of `measure_id`, `breakdown`, `category`, `year` and `share`: the figures of England that come with the site, as fractions of 1. */
export function englandShares(): Sql {
	const rows = englandSeries.flatMap((known) => {
		const value = known.value ?? (known.numerator ?? NaN) / (known.denominator ?? NaN);
		return Number.isFinite(value)
			? [
					sql`(${known.measureId}, ${known.breakdown}, ${known.category}, ${known.periodId}, ${value})`
				]
			: [];
	});
	return sql`(VALUES ${join(rows)}) AS known(measure_id, breakdown, category, year, share)`;
}
