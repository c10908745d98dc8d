/** What was done, as it agrees with how many did it: `was seen in the year` of one. */
export function agreeing(achievement: string, count: number): string {
	if (count !== 1) return achievement;
	return achievement.replace(/^(were|are|have|live)\b/, (verb) => singular[verb]!);
}

const singular: Readonly<Record<string, string>> = {
	were: 'was',
	are: 'is',
	have: 'has',
	live: 'lives'
};
