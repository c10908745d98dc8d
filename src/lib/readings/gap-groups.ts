import type { GapMeasure } from '$lib/catalogue/measure';
import type { Observation } from '$lib/catalogue/observation';

/** Whether an observation is of one of the two groups that a gap lies between. */
export function isGroupOf(
	{ of, breakdown, higher, lower }: GapMeasure,
	observation: Pick<Observation, 'measureId' | 'breakdown' | 'category'>
): boolean {
	return (
		observation.measureId === of &&
		observation.breakdown === breakdown &&
		[higher, lower].includes(observation.category)
	);
}
