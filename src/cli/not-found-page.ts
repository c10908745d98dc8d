import { writeFile } from 'node:fs/promises';

// What a web server shows for an address that is not there. It stands at any depth, so its
// links are from the root of the site: BASE_PATH, as the build was told it, or “/”.
const root = `${process.env.BASE_PATH ?? ''}/`;

const links = [
	['', 'Overview: the eight areas'],
	['places/', 'Every place'],
	['methods/', 'Every measure, and how it is made'],
	['data/', 'Read your own files']
] as const;

const page = `<!doctype html>
<html lang="en-GB">
	<head>
		<meta charset="utf-8" />
		<meta name="viewport" content="width=device-width, initial-scale=1" />
		<meta name="color-scheme" content="light dark" />
		<meta http-equiv="content-security-policy" content="default-src 'self'; style-src 'unsafe-inline'" />
		<link rel="icon" href="${root}icon.svg" type="image/svg+xml" />
		<title>Not found (404) · Core Purpose</title>
		<style>
			body { max-width: 38rem; margin: 12vh auto; padding: 0 1.25rem; font: 1.0625rem/1.6 Georgia, serif; }
			html { background: #fbfaf6; color: #1b1a17; }
			a { color: #0b5563; }
			@media (prefers-color-scheme: dark) { html { background: #15171a; color: #ece8df; } a { color: #7cc4cf; } }
			h1 { font-weight: 500; line-height: 1.25; }
			li { margin-block: 0.6rem; }
		</style>
	</head>
	<body>
		<main>
			<p>Core Purpose · 404</p>
			<h1>There is no page at this address.</h1>
			<p>It may be mistyped, or be of a centre in files that were loaded in another visit: those stay on the device only until the page is closed.</p>
			<ul>
${links.map(([path, label]) => `				<li><a href="${root}${path}">${label}</a></li>`).join('\n')}
			</ul>
		</main>
	</body>
</html>
`;

await writeFile('build/404.html', page);
