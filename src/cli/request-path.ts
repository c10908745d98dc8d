/** What a request asks for: a path within the site, what follows it, or why there can be no answer. */
export type RequestPath =
	| { readonly kind: 'path'; readonly path: string; readonly search: string }
	| { readonly kind: 'refused'; readonly status: 400 | 404 | 405; readonly reason: string };

/**
 * The path a request asks for, with `.` and `..` resolved within the site and still encoded, whatever a
 * client may have sent: it never throws. A path with an empty segment is refused: sent back as
 * the place to go, `//elsewhere/` would lead to another host.
 */
export function requestPath(method: string | undefined, target: string | undefined): RequestPath {
	if (method !== 'GET' && method !== 'HEAD')
		return { kind: 'refused', status: 405, reason: 'Only GET and HEAD are answered.' };
	const address = addressOf(target ?? '');
	if (!address || !isReadable(address.pathname))
		return { kind: 'refused', status: 400, reason: 'The address cannot be read.' };
	if (address.pathname.includes('//'))
		return { kind: 'refused', status: 404, reason: 'No page has this address.' };
	return { kind: 'path', path: address.pathname, search: address.search };
}

// Most clients send a path. One that takes the site for a proxy sends the whole address, of which the host says nothing here.
function addressOf(target: string): URL | undefined {
	const whole = target.startsWith('/') ? `http://site${target}` : target;
	if (!/^https?:\/\/[^/]/i.test(whole) || !URL.canParse(whole)) return undefined;
	return new URL(whole);
}

function isReadable(pathname: string): boolean {
	try {
		const decoded = decodeURIComponent(pathname);
		return !decoded.includes('\0') && !decoded.includes('\\') && !/(^|\/)\.\.(\/|$)/.test(decoded);
	} catch (cause) {
		if (cause instanceof URIError) return false;
		throw cause;
	}
}
