import { goalsOf2012, goalsSince2021, scalesTo2012 } from '$lib/catalogue/profile-goals';

import { canonicalName } from '../../canonical-name';
import { nameForms } from '../../mapping/name-forms';
import type { Names } from '../../mapping/names';

const eras = [goalsSince2021, goalsOf2012, scalesTo2012] as const;
const goals = eras.flat();

/** Other names of the profile's goals: as the national pupil database has them (`FSP_COM_E01`), the code without its area (`E01`), and its title where only one profile has it. */
export const goalNames: Readonly<Record<string, Names>> = Object.fromEntries(
	goals.map(([code, title]) => [
		code,
		{ sure: [`FSP_${code}`, ...shortCode(code), ...own(title)], unsure: [] }
	])
);

/**
 * What each column is by its goal's title alone, where several profiles have one of that title: that of the
 * profile most of whose titles the file has. Empty where the profiles tie.
 */
export function goalsByTitle(columns: readonly string[]): ReadonlyMap<string, string> {
	const byTitle = new Map(columns.map((column) => [nameForms(column).plain, column]));
	const found = eras.map((era) =>
		era.flatMap(([code, title]) => {
			const column = byTitle.get(canonicalName(title));
			return column === undefined ? [] : [[column, code] as const];
		})
	);
	const most = Math.max(...found.map((pairs) => pairs.length));
	const best = found.filter((pairs) => pairs.length === most);
	return new Map(best.length === 1 && most >= fewestTitles ? best[0] : []);
}

/** Fewer titles than these do not tell one profile from another. */
const fewestTitles = 8;

// Scales number anew in each area, so that only codes of goals are one of a kind.
function shortCode(code: string): readonly string[] {
	const short = code.split('_')[1]!;
	return /^[EG]\d\d$/.test(short) ? [short] : [];
}

function own(title: string): readonly string[] {
	return goals.filter(([, other]) => canonicalName(other) === canonicalName(title)).length === 1
		? [title]
		: [];
}
