import { authority } from './county';

const hinckley = 'E07000132';
const note = 'Illustrative';

/** The rows of the targets extract: what the partnership means to reach, in percent. */
export function* targetRows() {
	const county = [
		['gld-percent', '2027/28', 75],
		['mmr1-24m', '2027/28', 95],
		['mmr2-5y', '2027/28', 95],
		['reach-seen', '2025/26', 65],
		['reach-seen', '2027/28', 70],
		['funded-2yo-takeup', '2027/28', 80],
		['referral-response-days', '2025/26', 80],
		['satisfaction', '2025/26', 90]
	] as const;
	for (const area of [authority.code, hinckley])
		for (const [measure, year, target] of county)
			yield { measure_id: measure, area_id: area, period_year: year, target, note };
	for (const [centre, target] of [
		['RE', 65],
		['GR', 65],
		['BJ', 70],
		['BC', 55],
		['WE', 65],
		['WJ', 60]
	] as const)
		yield {
			measure_id: 'reach-seen',
			area_id: `centre:${centre}`,
			period_year: '2025/26',
			target,
			note
		};
}
