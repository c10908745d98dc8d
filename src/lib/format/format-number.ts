import { round } from './round';

/**
 * A number with a fixed count of decimals, commas between thousands and a true
 * minus sign (U+2212): `1,235`, `−3.2`. Throws RangeError for a value that is
 * not finite: where there is no number there is a reason, and `reasonWords` says it.
 */
export function formatNumber(value: number, decimals = 0): string {
	if (!Number.isFinite(value)) throw new RangeError(`expected a finite number, found ${value}`);
	const rounded = round(value, decimals);
	made[decimals] ??= new Intl.NumberFormat('en-GB', {
		minimumFractionDigits: decimals,
		maximumFractionDigits: decimals
	});
	const magnitude = made[decimals].format(Math.abs(rounded));
	return rounded < 0 ? `−${magnitude}` : magnitude;
}

// By their decimals. Making one takes longer than a hundred numbers do, and a page has hundreds.
const made: Intl.NumberFormat[] = [];
