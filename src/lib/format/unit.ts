/** What a value is. Proportions and gaps between them are fractions of 1; only their display multiplies by 100. */
export type Unit = 'percent' | 'percentage-points' | 'count' | 'pounds-per-child' | 'score-points';
