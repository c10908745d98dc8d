import { sql } from '$lib/sql';
import type { Connection } from '$lib/sql';

import { measureById } from '$lib/catalogue/measures';

import { englandShares } from '../england-shares';
import type { Problem } from '../problem';

/**
 * Authorities whose counted share of a measure is more than thirty points from
 * England's in the nearest year that is known, or more than twenty from their
 * own of the year before: by the extract that the measure is counted from. Such
 * a figure may be true, but a column may also have been misread, so that the
 * analyst is told before a board sees it. Shares of fewer than a hundred
 * people are left alone. Reads the observations.
 */
export async function farFromKnown(
	connection: Connection,
	files: ReadonlyMap<string, string>
): Promise<ReadonlyMap<string, readonly Problem[]>> {
	const found = await connection.rows<Far>(sql`
WITH counted AS (
	SELECT source_id AS extract, measure_id, breakdown, category, area_id AS area, period_id AS period, numerator / denominator AS counted_share,
		lag(numerator / denominator) OVER in_order AS before, lag(period_id) OVER in_order AS "periodBefore"
	FROM observation WHERE area_level = 'authority' AND breakdown = 'all' AND period_kind <> 'financial-quarter' AND status = 'ok' AND denominator >= 100
		AND numerator <= denominator AND NOT starts_with(source_id, 'published:')
	WINDOW in_order AS (PARTITION BY measure_id, area_id ORDER BY period_id)
), compared AS (
	SELECT counted.*, known.share AS england, known.year AS "englandYear" FROM counted JOIN ${englandShares()} USING (measure_id, breakdown, category)
	QUALIFY row_number() OVER (PARTITION BY measure_id, area, period ORDER BY abs(CAST(left(year, 4) AS INTEGER) - CAST(left(period, 4) AS INTEGER)), year) = 1
)
SELECT extract, measure_id AS measure, area, period, counted_share AS share, england, "englandYear", before, "periodBefore",
	abs(counted_share - england) > ${pointsFromEngland} AS "isFarFromEngland"
FROM compared WHERE abs(counted_share - england) > ${pointsFromEngland} OR abs(counted_share - before) > ${pointsFromBefore}
ORDER BY measure_id, period DESC, area`);
	const problems = new Map<string, readonly Problem[]>();
	for (const one of found) {
		const file = files.get(one.extract);
		if (file !== undefined)
			problems.set(one.extract, [...(problems.get(one.extract) ?? []), problemOf(one, file)]);
	}
	return problems;
}

interface Far {
	readonly extract: string;
	readonly measure: string;
	readonly area: string;
	readonly period: string;
	readonly share: number;
	readonly england: number;
	readonly englandYear: string;
	readonly before: number | null;
	readonly periodBefore: string | null;
	readonly isFarFromEngland: boolean;
}

const pointsFromEngland = 0.3;
const pointsFromBefore = 0.2;

function problemOf(far: Far, file: string): Problem {
	const { measure, area, period, share, england, englandYear, before, periodBefore } = far;
	const against = far.isFarFromEngland
		? `England had ${percent(england)} in ${englandYear}`
		: `it was ${percent(before!)} in ${periodBefore}`;
	return {
		file,
		severity: 'note',
		column: undefined,
		message: `“${measureById(measure)?.name ?? measure}” comes to ${percent(share)} in ${area} for ${period}, where ${against}.`,
		advice:
			'That may be true. Look before a board does: a column may have been taken for another, or rows may be missing.',
		rows: 0,
		examples: []
	};
}

function percent(share: number): string {
	return `${(share * 100).toFixed(1)}%`;
}
