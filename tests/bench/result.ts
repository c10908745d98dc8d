/** One line of the table: what was measured, in its unit, beside its budget and the same on native DuckDB. */
export interface Result {
	readonly what: string;
	readonly unit: 'ms' | 'kB' | 'MB';
	readonly measured: number;
	/** Absent where the design sets none and the line stands only to explain another. */
	readonly budget?: number;
	/** The same on native DuckDB, or on what `comparedWith` names. */
	readonly native?: number;
	/** What it is held against, where that is not native DuckDB. */
	readonly comparedWith?: string;
	/** How many times native it may take. */
	readonly ratioBudget?: number;
}

/** How far a result is past its budget, in words; undefined where it is within. */
export function missedBy({
	measured,
	budget,
	native,
	comparedWith = 'native',
	ratioBudget,
	unit
}: Result): string | undefined {
	const misses = [
		...(budget !== undefined && measured > budget
			? [`${inUnit(measured - budget, unit)} (${percentOver(measured, budget)})`]
			: []),
		...(native !== undefined && ratioBudget !== undefined && measured / native > ratioBudget
			? [`${(measured / native - ratioBudget).toFixed(1)} × ${comparedWith}`]
			: [])
	];
	return misses.length > 0 ? misses.join(' and ') : undefined;
}

/** A measurement with its unit: seconds from a second on. */
export function inUnit(value: number, unit: Result['unit']): string {
	if (unit === 'ms' && value >= 1000) return `${(value / 1000).toFixed(1)} s`;
	return `${value.toFixed(unit === 'kB' && value < 100 ? 1 : 0)} ${unit}`;
}

function percentOver(measured: number, budget: number): string {
	return `${Math.round((100 * (measured - budget)) / budget)} %`;
}
