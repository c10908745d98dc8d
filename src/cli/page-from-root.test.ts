import { describe, expect, test } from 'vitest';

import { hashOf, pageFromRoot } from './page-from-root';

const script = `
	{
		__sveltekit_abc = {
			base: new URL("..", location).pathname.slice(0, -1)
		};
		Promise.all([
			import("../_app/start.js"),
			import("../_app/app.js")
		]).then(([kit, app]) => {
			kit.start(app, element, {
				node_ids: [0, 7],
			});
		});
	}
`;
const style =
	'@media (width<60em){p{margin:0}}@font-face{src:url(../_app/face.woff2)format("woff2")}';
const built = `<head>
<script>frame()</script>
<meta http-equiv="content-security-policy" content="script-src 'self' '${hashOf('frame()')}' '${hashOf(script)}'; style-src '${hashOf(style)}'">
<link href="../_app/style.css" rel="stylesheet">
<style>${style}</style>
</head>
<a href="../">Home</a><a href="../places">Places</a><form action="../places"></form><a href="#content">Skip</a>
<script>${script}</script>`;

describe.each(['', '/hub'])('a page from the root of a site at “%s/”', (base) => {
	const page = pageFromRoot(built, base);

	test('links and fetches from that root, whatever its own address', () => {
		for (const address of [
			`href="${base}/_app/style.css"`,
			`href="${base}/"`,
			`href="${base}/places"`,
			`action="${base}/places"`,
			`url(${base}/_app/face.woff2)`,
			`import("${base}/_app/start.js")`,
			`import("${base}/_app/app.js")`,
			`base: "${base}"`,
			'href="#content"'
		])
			expect(page).toContain(address);
		expect(page).not.toContain('../');
	});

	test('starts as a page that was not found', () => {
		expect(page).toMatch(/kit\.start\(app, element, \{\s+status: 404,\s+node_ids/);
	});

	test('lets through each of its scripts and style sheets by what it says, and no other', () => {
		const within = [...page.matchAll(/<(script|style)>([^]*?)<\/\1>/g)].map(([, , text]) => text!);
		const allowed = [...page.matchAll(/'(sha256-[^']+)'/g)].map(([, hash]) => hash!);
		expect(allowed.sort()).toEqual(within.map(hashOf).sort());
	});
});

test('a page that is written otherwise is refused', () => {
	expect(() => pageFromRoot('<script>other()</script>', '')).toThrow(/Expected the script/);
	expect(() => pageFromRoot(built.replace('base:', 'root:'), '')).toThrow(/Expected .*base/);
	expect(() => pageFromRoot(built.replace(hashOf(script), 'sha256-other'), '')).toThrow(/sha256/);
});
