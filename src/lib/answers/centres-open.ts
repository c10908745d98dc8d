import { period } from '$lib/catalogue/period';
import { countOf, inWords } from '$lib/format';
import type { Figures } from '$lib/readings/figures';

/**
 * How many centres of a place were open in a year, in words such as `30 centres
 * open in 2022/23, one for part of it`. Undefined for England and the regions,
 * of whose centres the figures never hold all, for a place without any, and where no year is known.
 */
export function centresOpen(figures: Figures, areaId: string, year: string): string | undefined {
	const level = figures.area(areaId)?.level;
	if (year === '' || level === undefined || !levelsWithCentres.includes(level)) return undefined;
	const centres = figures.places('centre', areaId);
	if (centres.length === 0) return undefined;
	const { start, end } = period(year, 'financial-year');
	const open = centres.filter(
		({ opened, closed }) =>
			(opened === undefined || opened <= end) && (closed === undefined || closed >= start)
	);
	if (open.length === 0) return `no centre open in ${year}`;
	const inPart = open.filter(
		({ opened, closed }) =>
			(opened !== undefined && opened > start) || (closed !== undefined && closed < end)
	).length;
	const part =
		inPart === 0
			? ''
			: `, ${inPart === open.length ? (inPart === 1 ? '' : 'all ') : `${inWords(inPart)} `}for part of it`;
	return `${countOf(open.length, { one: 'centre', many: 'centres' })} open in ${year}${part}`;
}

const levelsWithCentres: readonly string[] = ['authority', 'district', 'locality', 'cluster'];
