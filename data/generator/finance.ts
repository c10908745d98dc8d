import { rollup, sum } from 'd3';

import { centres } from './centres';
import { localities } from './county';
import { yearLabel } from './day';
import { randomFor } from './random';
import { reportingYears } from './timeline';
import type { CentreYear } from './centre-years';
import type { Neighbourhood } from './neighbourhoods';
import type { Random } from './random';

/** The commissioning budget of Hinckley and Bosworth in the board paper of 2008, in pounds; other localities have theirs by their children. */
const hinckley = 'E07000132';
const fullBudget = { 'under-fives': 459_000, 'over-fives': 51_000 } as const;
/** Earlier years had a little less. */
const shareOfFull: Readonly<Record<number, number>> = {
	2021: 0.93,
	2022: 0.95,
	2023: 0.975,
	2024: 1,
	2025: 1
};
/** Of a locality's budget for under-fives, what is held for outreach across its centres. */
const heldCentrally = 0.16;

/** Building works, kept apart from running cost. */
const works: readonly {
	readonly year: number;
	readonly centre: string;
	readonly budget: number;
	readonly actual: number;
}[] = [
	{ year: 2022, centre: 'WJ', budget: 85_000, actual: 91_250 },
	{ year: 2023, centre: 'SM', budget: 120_000, actual: 113_400 },
	{ year: 2024, centre: 'BJ', budget: 40_000, actual: 38_715 },
	{ year: 2025, centre: 'PH', budget: 64_000, actual: 66_020 }
];

/** The rows of the finance extract. */
export function* financeRows({
	neighbourhoods,
	years,
	seed
}: {
	readonly neighbourhoods: readonly Neighbourhood[];
	readonly years: readonly CentreYear[];
	readonly seed: number;
}) {
	const random = randomFor(seed, 'finance');
	const underFives = rollup(
		neighbourhoods,
		(those) => sum(those, ({ size }) => size),
		({ locality }) => locality.code
	);
	let number = 0;
	const line = (entry: Omit<Line, 'line_id'>): Line => ({
		line_id: `B${String(++number).padStart(4, '0')}`,
		...entry
	});
	for (const year of reportingYears)
		for (const { code } of localities) {
			const scale =
				(shareOfFull[year]! * (underFives.get(code) ?? 0)) / (underFives.get(hinckley) ?? 1);
			const budget = toHundreds(fullBudget['under-fives'] * scale);
			const common = { financial_year: yearLabel(year), locality_code: code };
			const central = toHundreds(budget * heldCentrally);
			yield line({
				...common,
				centre_id: undefined,
				line: 'under-fives',
				budget: central,
				actual: spent(central, random),
				annual_running_cost: central,
				is_capital: false
			});
			for (const [{ centre, openShare }, share] of shares(
				years.filter((each) => each.year === year && each.centre.locality === code),
				budget - central
			))
				yield line({
					...common,
					centre_id: centre.id,
					line: 'under-fives',
					budget: share,
					actual: spent(share, random),
					annual_running_cost: toHundreds(share / openShare),
					is_capital: false
				});
			const overFives = toHundreds(fullBudget['over-fives'] * scale);
			yield line({
				...common,
				centre_id: undefined,
				line: 'over-fives',
				budget: overFives,
				actual: spent(overFives, random),
				annual_running_cost: overFives,
				is_capital: false
			});
			for (const work of works)
				if (work.year === year && centres.find(({ id }) => id === work.centre)?.locality === code)
					yield line({
						...common,
						centre_id: work.centre,
						line: 'under-fives',
						budget: work.budget,
						actual: work.actual,
						annual_running_cost: undefined,
						is_capital: true
					});
		}
}

type Line = {
	readonly line_id: string;
	readonly financial_year: string;
	readonly locality_code: string;
	readonly centre_id: string | undefined;
	readonly line: 'under-fives' | 'over-fives';
	readonly budget: number;
	readonly actual: number;
	/** What a whole year would cost; capital has none. */
	readonly annual_running_cost: number | undefined;
	readonly is_capital: boolean;
};

/** What is left after central costs, split by how long each centre was open and how many children it saw; the first takes the rounding. */
function shares(
	years: readonly CentreYear[],
	pounds: number
): readonly (readonly [CentreYear, number])[] {
	const weights = years.map(({ children, openShare }) => 40 * openShare + children);
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	const rounded = weights.map((weight) => toHundreds((pounds * weight) / total));
	const rest = pounds - rounded.reduce((sum, share) => sum + share, 0);
	return years.map((year, i) => [year, rounded[i]! + (i === 0 ? rest : 0)]);
}

function spent(budget: number, random: Random): number {
	return Math.round(budget * (0.985 + 0.022 * random.normal()));
}

function toHundreds(pounds: number): number {
	return Math.round(pounds / 100) * 100;
}
