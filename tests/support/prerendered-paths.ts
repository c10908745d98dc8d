import { readdirSync } from 'node:fs';

/** Every page that the build wrote, as a path from the root of the site: '', 'areas/outcomes/', … */
export function prerenderedPaths(folder = 'build'): readonly string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((file) => file.replaceAll('\\', '/'))
		.filter((file) => /(^|\/)index\.html$/.test(file))
		.map((file) => file.slice(0, -'index.html'.length))
		.sort();
}
