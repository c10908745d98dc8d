import { day } from './day';
import { randomFor } from './random';
import { reportingYears } from './timeline';
import type { Neighbourhood } from './neighbourhoods';

const kinds = {
	childminder: 0.46,
	nursery: 0.25,
	'pre-school': 0.2,
	'school nursery': 0.09
} as const;
type Kind = keyof typeof kinds;
const aNeighbourhood = 1.35;
/** Grades given before single grades ended in November 2025. */
const lastGradedOn = day('2025-11-09');
const networkShare: Readonly<Record<Kind, number>> = {
	childminder: 0.33,
	nursery: 0.5,
	'pre-school': 0.56,
	'school nursery': 0.45
};
const title: Readonly<Record<Kind, string>> = {
	childminder: 'Childminder',
	nursery: 'Nursery',
	'pre-school': 'Pre-school',
	'school nursery': 'School Nursery'
};

export interface Setting {
	readonly id: string;
	readonly name: string;
	readonly kind: Kind;
	readonly neighbourhood: Neighbourhood;
	readonly goodness: number;
}

/** Invented early years settings; childminders are named for the place, never a person. */
export function settingsOf({
	neighbourhoods,
	seed
}: {
	readonly neighbourhoods: readonly Neighbourhood[];
	readonly seed: number;
}): readonly Setting[] {
	const random = randomFor(seed, 'settings');
	return neighbourhoods.flatMap((neighbourhood) =>
		Array.from(
			{ length: Math.floor(aNeighbourhood * neighbourhood.size + random.unit()) },
			(_, i) => {
				const kind = random.weighted(kinds);
				return {
					id: `EY9${String(neighbourhood.index * 10 + i).padStart(5, '0')}`,
					name: `${neighbourhood.name} ${title[kind]}${i > 0 ? ` ${i + 1}` : ''}`,
					kind,
					neighbourhood,
					goodness: random.normal()
				};
			}
		)
	);
}

/** The rows of the settings extract: the list as it stood each 31 March. */
export function* settingRows({
	settings,
	seed
}: {
	readonly settings: readonly Setting[];
	readonly seed: number;
}) {
	const random = randomFor(seed, 'setting rows');
	for (const year of reportingYears)
		for (const { id, name, kind, neighbourhood, goodness } of settings) {
			const opened = Math.floor((goodness + 4) * 1000) % 14;
			if (opened === year - 2020) continue;
			const standing = goodness + 0.35 * random.normal() + 0.12 * (year - 2021);
			const isUngraded =
				(Math.floor((goodness + 4) * 10_000) % 9 === 0 && kind === 'childminder') ||
				opened === year - 2021;
			const grade = standing > 1.15 ? 1 : standing > -1.6 ? 2 : standing > -2.1 ? 3 : 4;
			const inspected = Math.min(
				lastGradedOn,
				day(`${year + 1}-03-31`) - 30 - random.between(0, 1500)
			);
			yield {
				setting_id: id,
				as_at: day(`${year + 1}-03-31`),
				setting_name: name,
				setting_type: kind,
				lsoa_code: neighbourhood.code,
				grade: isUngraded ? undefined : grade,
				inspected_on: isUngraded ? undefined : inspected,
				in_network: random.chance(networkShare[kind] + 0.035 * (year - 2021))
			};
		}
}
