import { doubt } from '../../reshaping/doubt';
import type { Doubt } from '../../reshaping/doubt';
import { namedColumns } from '../../reshaping/named-columns';
import type { DoseHeader } from './dose-headers';
import { mmrNames } from './mmr-names';

/** A column of a file that speaks of one dose. */
export interface DoseColumn extends DoseHeader {
	readonly name: string;
	/** What its cells hold: days, words for what became of the dose, nothing at all, or anything else. */
	readonly values: 'days' | 'words' | 'none' | 'other';
}

/** What keeps columns a dose from being made rows without asking; undefined where nothing does. */
export function doseDoubt(columns: readonly DoseColumn[]): Doubt | undefined {
	const named = columns.filter(({ holds }) => holds === 'day');
	const mmr = named.filter(isMmr);
	if (mmr.length === 0)
		return named.length < 2
			? undefined
			: doubt(
					`has a column a dose (${listed(named)}), and none for MMR`,
					'Every child would count as without it. Export the days of both doses of MMR with it.'
				);
	const days = mmr.filter(({ values }) => values === 'days' || values === 'none');
	const withoutDays = mmr.filter(
		(one) => !days.includes(one) && !days.some((day) => isSameDose(day, one))
	);
	if (withoutDays.length > 0)
		return doubt(
			`has a column a dose, but in ${listed(withoutDays)} stand no dates`,
			'A dose counts by the day it was given. Export the day of each dose, not whether it was given.'
		);
	const unknown = columns.filter((one) => isMmr(one) && one.holds === 'unknown');
	if (unknown.length > 0)
		return doubt(
			`has a column a dose, and it is not known what ${listed(unknown)} holds`,
			'Leave it out, or call it by the dose: “MMR 1 date”, “MMR 2 date”.'
		);
	const unnumbered = days.filter(({ dose }) => dose === undefined);
	if (unnumbered.length > 0)
		return doubt(
			`has a column a dose, but ${listed(unnumbered)} does not say which dose of MMR it is`,
			'Call the columns by the dose: “MMR 1 date”, “MMR 2 date”.'
		);
	const twice = named.filter(
		(one) =>
			named.filter((other) => isSameDose(one, other) && hasDays(one) && hasDays(other)).length > 1
	);
	if (twice.length > 0)
		return doubt(
			`has two columns for one dose: ${listed(twice)}`,
			'Leave out all but the one with the day that the dose was given.'
		);
	const missing = [1, 2].filter((dose) => !days.some((one) => one.dose === dose));
	return missing.length === 0
		? undefined
		: doubt(
				`has a column a dose (${listed(named)}), and none for the ${missing[0] === 1 ? 'first' : 'second'} dose of MMR`,
				'Every child would count as without it. Export the days of both doses of MMR.'
			);
}

/** Whether two columns speak of one dose. */
export function isSameDose(one: DoseHeader, other: DoseHeader): boolean {
	return one.vaccine === other.vaccine && one.dose === other.dose;
}

function isMmr({ vaccine }: DoseHeader): boolean {
	return new RegExp(mmrNames).test(vaccine.toLowerCase());
}

function hasDays({ values }: DoseColumn): boolean {
	return values !== 'words';
}

function listed(columns: readonly DoseColumn[]): string {
	return namedColumns(columns.map(({ name }) => name));
}
