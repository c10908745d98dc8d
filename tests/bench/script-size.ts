import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { gzippedKB } from './gzipped-size.ts';

/**
 * The script that must arrive before a built page answers its reader, gzipped: every module that
 * its HTML asks for, and all that these import at their head. What is imported later, the engine
 * among it, is left out.
 */
export function scriptKB(site: string, page: string): number {
	const html = readFileSync(join(site, page, 'index.html'), 'utf8');
	const asked = html.matchAll(/href="([^"]+\.js)" rel="modulepreload"|\bimport\("([^"]+\.js)"\)/g);
	const entries = [...asked].map(([, preloaded, imported]) => join(page, (preloaded ?? imported)!));
	const reached = new Set<string>();
	for (const entry of entries) reach(site, entry, reached);
	return [...reached].reduce((sum, path) => sum + gzippedKB(readFileSync(join(site, path))), 0);
}

function reach(site: string, path: string, reached: Set<string>): void {
	if (reached.has(path)) return;
	reached.add(path);
	const script = readFileSync(join(site, path), 'utf8');
	const heads = script.matchAll(/\b(?:import|export)\b[^"'();]*?["'](\.{1,2}\/[^"']+\.js)["']/g);
	for (const [, address] of heads) reach(site, join(dirname(path), address!), reached);
}
