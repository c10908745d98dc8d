import { readFile, rm, writeFile } from 'node:fs/promises';

// What a web server shows for an address that is not there. With script it is any page of the site,
// started at that address. For a reader without script, the page as it was built stands in it. It is
// shown at any depth, so its links are from the root of the site: BASE_PATH, as the build was told
// it, or “/”.
const folder = 'build/not-found';
const root = `${process.env.BASE_PATH ?? ''}/`;

const [frame, built] = await Promise.all([
	readFile('build/404.html', 'utf8'),
	readFile(`${folder}/index.html`, 'utf8')
]);

const head = between(built, '<head>', '</head>');
const styles = [...head.matchAll(/<link [^>]*rel="stylesheet"[^>]*>/g)].map(([link]) => link);
const title = '<title>Not found (404) · Core Purpose</title>';
const body = between(built, '<div class="app">', '<script>');
if (styles.length === 0 || !body.includes('<h1')) {
	throw new Error(`Expected styles and a heading in ${folder}/index.html, found none.`);
}

await writeFile(
	'build/404.html',
	frame
		.replace('</head>', () => `${fromRoot(styles.join('\n'))}\n${title}\n</head>`)
		.replace('</body>', () => `<noscript>${fromRoot(body)}</noscript>\n</body>`)
);
await rm(folder, { recursive: true });

function between(text: string, start: string, end: string): string {
	const from = text.indexOf(start);
	const to = text.indexOf(end, from);
	if (from < 0 || to < 0) throw new Error(`Expected ${start}…${end} in ${folder}/index.html.`);
	return text.slice(from + start.length, to);
}

function fromRoot(markup: string): string {
	return markup.replaceAll(/(href|src|action)="(?:\.\.\/|\.\/)/g, `$1="${root}`);
}
