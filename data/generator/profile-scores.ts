import type { Random } from './random';

/** How often a child short of a good level is below the expected level in each goal, in the order of the goals. */
const hardness = [
	0.42, 0.4, 0.38, 0.32, 0.26, 0.16, 0.36, 0.44, 0.68, 0.78, 0.6, 0.62, 0.48, 0.44, 0.42, 0.26, 0.28
];
/** The goals that make a good level come first. */
const goalsOfGoodLevel = 12;
const writing = 9;
const unassessedShare = 0.007;

/**
 * A score for each of the 17 goals that agrees with whether the child reached
 * a good level: `1` emerging, `2` expected, `3` exceeding where the profile of
 * the year has it, `a` in a few children who were away too long to be assessed.
 */
export function goalScores(child: {
	goals: readonly string[];
	isGood: boolean;
	development: number;
	mayExceed: boolean;
	mayBeUnassessed: boolean;
	random: Random;
}): Record<string, string> {
	const { goals, random } = child;
	if (child.mayBeUnassessed && random.chance(unassessedShare)) {
		const isWhollyAway = random.chance(0.7);
		return Object.fromEntries(
			goals.map((goal) => [goal, isWhollyAway || random.chance(0.3) ? 'a' : '1'])
		);
	}
	const severity = 0.75 + 0.55 * random.normal() - 0.35 * child.development;
	const scores = goals.map((_, i) => score(child, i, Math.min(1.55, Math.max(0.25, severity))));
	const isShort = scores.slice(0, goalsOfGoodLevel).includes('1');
	if (!child.isGood && !isShort) scores[writing] = '1';
	return Object.fromEntries(goals.map((goal, i) => [goal, scores[i]!]));
}

function score(
	{ isGood, development, mayExceed, random }: Parameters<typeof goalScores>[0],
	goal: number,
	severity: number
): string {
	const isBelow = isGood
		? goal >= goalsOfGoodLevel && random.chance(0.012)
		: random.chance(Math.min(0.97, hardness[goal]! * severity * 1.25));
	if (isBelow) return '1';
	return mayExceed &&
		random.chance(isGood ? Math.min(0.7, Math.max(0.02, 0.16 + 0.16 * development)) : 0.02)
		? '3'
		: '2';
}
