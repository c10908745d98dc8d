import { createHash } from 'node:crypto';

/**
 * A page as it was built, one folder deep, made to stand at any address: what it fetches and links to
 * is from the root of the site, it starts as a page that was not found, and its policy lets its changed
 * script and style sheet through. `base` is where the site is mounted, such as `/hub`, or empty.
 *
 * Throws where the page is not written as SvelteKit writes one.
 */
export function pageFromRoot(built: string, base: string): string {
	const [, script] = /<script>([^<]*__sveltekit_[^]*?)<\/script>/.exec(built) ?? [];
	if (script === undefined)
		throw new Error('Expected the script that starts the page, found none.');
	const started = replaced(
		replaced(script, /import\("\.\.\//g, `import("${base}/`),
		/base: new URL\("\.\.", location\)\.pathname\.slice\(0, -1\)/,
		`base: ${JSON.stringify(base)}`
	);
	const notFound = replaced(
		started,
		/kit\.start\(app, element, \{/,
		'$&\n\t\t\t\t\t\t\tstatus: 404,'
	);
	let page = exchanged(built, script, notFound);
	for (const [, style] of built.matchAll(/<style>([^]*?)<\/style>/g))
		if (style!.includes('url(../'))
			page = exchanged(page, style!, style!.replaceAll('url(../', `url(${base}/`));
	return page.replaceAll(/(href|src|action)="\.\.\//g, `$1="${base}/`);
}

/** A script or style sheet as a content-security policy names it. */
export function hashOf(script: string): string {
	return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}

// A script or style sheet in the page, with its name in the policy.
function exchanged(page: string, from: string, to: string): string {
	return replaced(
		page.replace(from, () => to),
		hashOf(from),
		hashOf(to)
	);
}

function replaced(text: string, from: string | RegExp, to: string): string {
	const result = text.replace(from, to);
	if (result === text) throw new Error(`Expected ${from.toString()} in the page, found none.`);
	return result;
}
