/** Its required columns alone are those of reviews that fell due. */
export function withoutDay(has: ReadonlySet<string>): readonly string[] {
	return has.has('reviewed_on')
		? []
		: ['Without “reviewed_on” every review in the file would count as not done.'];
}
