import type { Neighbourhood } from './neighbourhoods';
import type { Random } from './random';

/** Of the practices, one gives far fewer second doses than its neighbourhoods would lead one to expect, and one more. */
const pulls: Readonly<Record<string, number>> = { G012: -0.55, G027: 0.4 };
const neighbourhoodsAPractice = 5;

/** The practice a family is registered with: mostly that of its neighbourhood, else the next. Invented codes. */
export function practiceOf({ index }: Neighbourhood, random: Random): string {
	const own = Math.floor(index / neighbourhoodsAPractice);
	return `G${String(own + (random.chance(0.8) ? 1 : 2)).padStart(3, '0')}`;
}

/** What a practice adds to or takes from its patients' uptake, in probits. */
export function practicePull(practice: string): number {
	return pulls[practice] ?? 0;
}
