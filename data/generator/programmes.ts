import { randomFor } from './random';
import { workingDayFrom } from './working-days';
import type { CentreYear } from './centre-years';
import type { Random } from './random';

/** How a questionnaire runs: what a parent scores at the start and gains by the end, and the bounds of the score. */
const tools = {
	topse: { mean: 338, spread: 56, gain: 23, gainSpread: 34, highest: 480 },
	sdq: { mean: 15.6, spread: 5.4, gain: -1.9, gainSpread: 3.6, highest: 40 },
	wemwbs: { mean: 46, spread: 8, gain: 3.1, gainSpread: 6, highest: 70 },
	star: { mean: 5.4, spread: 1.4, gain: 1.1, gainSpread: 1.1, highest: 10 }
} as const;
type Tool = keyof typeof tools;

/** Invented programmes: no figure here is about one that exists. */
const programmes: readonly {
	readonly name: string;
	readonly tool: Tool;
	readonly sessions: number;
	readonly share: number;
}[] = [
	{ name: 'Confident Parents', tool: 'topse', sessions: 10, share: 0.42 },
	{ name: 'Baby and Us', tool: 'topse', sessions: 8, share: 0.22 },
	{ name: 'Calm Days', tool: 'sdq', sessions: 12, share: 0.14 },
	{ name: 'Well in Mind', tool: 'wemwbs', sessions: 8, share: 0.12 },
	{ name: 'Steps Together', tool: 'star', sessions: 10, share: 0.1 }
];
const familiesACourse = 85;
const parentsACourse = 9;

/** The rows of the programme enrolments extract: a handful of parents a course, some of whom stop coming or leave no second score. */
export function* enrolmentRows({
	years,
	seed
}: {
	readonly years: readonly CentreYear[];
	readonly seed: number;
}) {
	const random = randomFor(seed, 'programmes');
	const draw = Object.fromEntries(programmes.map(({ name, share }) => [name, share]));
	let [course, enrolment] = [0, 0];
	for (const { centre, year, from, to, families } of years)
		for (
			let left =
				families.length === 0
					? 0
					: Math.round(families.length / familiesACourse + random.unit() - 0.3);
			left > 0;
			left--
		) {
			const programme =
				programmes.find(({ name }) => name === random.weighted(draw)) ?? programmes[0]!;
			const startedOn = workingDayFrom(
				random.between(from, Math.max(from, to - 7 * programme.sessions - 20))
			);
			course++;
			const parents = new Set(
				Array.from({ length: random.between(parentsACourse - 4, parentsACourse + 4) }, () =>
					random.pick(families)
				)
			);
			for (const family of parents) {
				enrolment++;
				const isFather = random.chance(0.11);
				const attended = sessionsAttended(programme.sessions, year, random);
				yield {
					enrolment_id: `E${String(enrolment).padStart(5, '0')}`,
					programme: programme.name,
					course_id: `K${String(course).padStart(4, '0')}`,
					centre_id: centre.id,
					parent_id: `${family}-${isFather ? '10' : '01'}`,
					relationship: isFather
						? 'father'
						: random.weighted({ mother: 0.92, 'female carer': 0.05, unknown: 0.03 }),
					started_on: startedOn,
					ended_on: workingDayFrom(startedOn + 7 * (programme.sessions - 1)),
					sessions_planned: programme.sessions,
					sessions_attended: attended,
					...scores(programme.tool, attended / programme.sessions, random)
				};
			}
		}
}

function sessionsAttended(planned: number, year: number, random: Random): number {
	if (random.chance(0.64 + 0.012 * (year - 2021)))
		return random.between(Math.ceil(0.8 * planned), planned);
	return random.between(random.chance(0.04) ? 0 : 1, Math.ceil(0.8 * planned) - 1);
}

function scores(tool: Tool, attendedShare: number, random: Random) {
	const { mean, spread, gain, gainSpread, highest } = tools[tool];
	const within = (score: number) => Math.min(highest, Math.max(0, Math.round(score)));
	const before = within(mean + spread * random.normal());
	const after = within(before + gain * (0.5 + 0.6 * attendedShare) + gainSpread * random.normal());
	const [hasBefore, hasAfter] = [
		random.chance(0.95),
		random.chance(attendedShare < 0.5 ? 0.15 : 0.84)
	];
	return {
		tool,
		pre_score: hasBefore ? before : undefined,
		post_score: hasAfter ? after : undefined
	};
}
