import { randomFor } from './random';
import { workingDayFrom } from './working-days';
import type { CentreYear } from './centre-years';

const childrenAResponse = 14;
const relationships = {
	mother: 0.82,
	father: 0.1,
	'female carer': 0.05,
	'male carer': 0.01,
	unknown: 0.02
} as const;

/** The rows of the parents' survey, taken each October: some centres have a handful of answers. */
export function* surveyRows({
	years,
	seed
}: {
	readonly years: readonly CentreYear[];
	readonly seed: number;
}) {
	const random = randomFor(seed, 'survey');
	let number = 0;
	for (const { centre, from, to, children } of years) {
		const count = Math.round((children / childrenAResponse) * (0.6 + 0.8 * random.unit()));
		const goodness = 0.86 + 0.12 * centre.pull + 0.02 * random.normal();
		for (let i = 0; i < count; i++) {
			number++;
			const opened = Math.max(from, Math.min(to - 14, from + 184));
			const isGood = random.chance(goodness);
			yield {
				response_id: `Q${String(number).padStart(5, '0')}`,
				centre_id: centre.id,
				survey_date: Math.min(to, workingDayFrom(opened + random.between(0, 13))),
				response: random.chance(0.02)
					? undefined
					: isGood
						? random.weighted({ 'very good': 0.57, good: 0.43 })
						: random.weighted({ neither: 0.62, poor: 0.28, 'very poor': 0.1 }),
				relationship: random.weighted(relationships)
			};
		}
	}
}
