import { sql } from '$lib/sql';

import { mmrNames } from './mmr-names';

/** `mmr_child`: each child with its doses of MMR by the second and by the fifth birthday. Doses count from the first birthday on; two on one day are one. `removed_on` is the day it left the list. */
export const mmrChild = sql`CREATE OR REPLACE TABLE mmr_child AS
	WITH record AS (
		SELECT patient_id, date_of_birth, home_lsoa, removed_on, dose_date,
			regexp_matches(lower(vaccine), ${mmrNames}) AND coalesce(status = 'given', TRUE)
				AND dose_date >= CAST(date_of_birth + to_years(1) AS DATE) AS is_dose
		FROM immunisation),
	dose_day AS (
		SELECT patient_id, dose_date, any_value(date_of_birth) AS date_of_birth, any_value(home_lsoa) AS home_lsoa, min(removed_on) AS removed_on,
			bool_or(is_dose AND dose_date <= CAST(date_of_birth + to_years(2) AS DATE)) AS is_by_2,
			bool_or(is_dose AND dose_date <= CAST(date_of_birth + to_years(5) AS DATE)) AS is_by_5
		FROM record GROUP BY patient_id, dose_date)
	SELECT patient_id, any_value(date_of_birth) AS date_of_birth, any_value(home_lsoa) AS lsoa_code, min(removed_on) AS removed_on,
		count(*) FILTER (is_by_2) AS doses_by_2, count(*) FILTER (is_by_5) AS doses_by_5
	FROM dose_day GROUP BY patient_id`;
