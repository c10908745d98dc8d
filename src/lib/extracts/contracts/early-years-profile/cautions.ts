/** Its required columns alone are those of any list of pupils. */
export function withoutGoals(has: ReadonlySet<string>): readonly string[] {
	return [...has].some((name) => /^[A-Z]{3}_/.test(name))
		? []
		: ['The file has no score of any goal, so no child in it could be counted.'];
}
