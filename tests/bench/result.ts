import type { ThreadTime } from './thread-times.ts';

/** One line of the table: what was measured, in its unit, beside its budget and others that do the like. */
export interface Result {
	readonly what: string;
	readonly unit: 'ms' | 'kB' | 'MB' | '×' | 'statements';
	readonly measured: number;
	/** Absent where none is set and the line stands only to explain another. */
	readonly budget?: number | undefined;
	/** Processor time of the page's workers. */
	readonly worker?: ThreadTime | undefined;
	/** The same pipeline on native DuckDB. */
	readonly native?: Beside | undefined;
	/** A bare load of the contacts alone, to a chart of them. */
	readonly rival?: Beside | undefined;
}

/** Another that does the like, in the same unit. */
export interface Beside {
	readonly measured: number;
	/** How many times as much ours may take. */
	readonly most?: number | undefined;
}

/** How far a result is past its budgets, in words; undefined where it is within all. */
export function missedBy({ measured, budget, native, rival, unit }: Result): string | undefined {
	const misses = [
		...(budget !== undefined && measured > budget
			? [`${inUnit(measured - budget, unit)} (${percentOver(measured, budget)})`]
			: []),
		...timesOver(measured, 'native', native),
		...timesOver(measured, 'the rival', rival)
	];
	return misses.length > 0 ? misses.join(' and ') : undefined;
}

/** A measurement with its unit: seconds from a second on. */
export function inUnit(value: number, unit: Result['unit']): string {
	if (unit === 'ms' && value >= 1000) return `${(value / 1000).toFixed(2)} s`;
	if (unit === 'statements') return String(value);
	if (unit === '×') return `${value.toFixed(2)} ×`;
	return `${value.toFixed(unit === 'kB' && value < 100 ? 1 : 0)} ${unit}`;
}

function percentOver(measured: number, budget: number): string {
	return `${Math.round((100 * (measured - budget)) / budget)} %`;
}

function timesOver(measured: number, name: string, beside: Beside | undefined): string[] {
	if (beside?.most === undefined || measured <= beside.most * beside.measured) return [];
	return [`${(measured / beside.measured - beside.most).toFixed(1)} × ${name}`];
}
