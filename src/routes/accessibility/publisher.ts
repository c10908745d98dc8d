/** Who answers for the site, as an accessibility statement must say. */
export interface Publisher {
	/** Undefined until whoever builds the site says it. */
	readonly name: string | undefined;
	readonly email: string | undefined;
	readonly phone: string | undefined;
}

/** The publisher that the site is built for: `PUBLISHER_NAME`, `PUBLISHER_EMAIL` and `PUBLISHER_PHONE` of the build. */
export function publisherOf(environment: Readonly<Record<string, string | undefined>>): Publisher {
	const said = (name: string) => environment[name]?.trim() || undefined;
	return {
		name: said('PUBLISHER_NAME'),
		email: said('PUBLISHER_EMAIL'),
		phone: said('PUBLISHER_PHONE')
	};
}
