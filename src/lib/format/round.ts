/**
 * Rounds to a number of decimals, halves away from zero: 0.25 to one decimal
 * is 0.3 and −0.25 is −0.3.
 *
 * The value is first taken at twelve significant digits, so that what a person
 * would call a half (64.25, 1.005) is rounded as one although binary floating
 * point holds it a hair below. Never gives negative zero.
 */
export function round(value: number, decimals = 0): number {
	const scale = 10 ** decimals;
	const magnitude = Math.round(Number((Math.abs(value) * scale).toPrecision(12))) / scale;
	return value < 0 && magnitude !== 0 ? -magnitude : magnitude;
}
