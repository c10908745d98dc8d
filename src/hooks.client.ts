import type { HandleClientError } from '@sveltejs/kit';

/** What a page that could not be made is told of: that it could not be fetched, or what the program said. */
export const handleError: HandleClientError = ({ error, message }) => {
	console.error(error);
	return isOutOfReach(error)
		? { message, isOutOfReach: true }
		: { message: said(error) ?? message };
};

/** What Chromium, Firefox and WebKit say where a script or a file of figures does not arrive; they have no kind for it. */
const doesNotArrive =
	/failed to fetch|networkerror when attempting|load failed|dynamically imported module|importing a module script failed/i;

function isOutOfReach(error: unknown): boolean {
	return error instanceof TypeError && doesNotArrive.test(error.message);
}

function said(error: unknown): string | undefined {
	return error instanceof Error && error.message !== '' ? error.message : undefined;
}
