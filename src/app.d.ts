declare global {
	namespace App {
		interface Error {
			/** The page could not be fetched: the site's server did not answer, or there is no connection to it. */
			isOutOfReach?: boolean;
		}
	}
}

export {};
