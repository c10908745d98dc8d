import { readFile, rm, writeFile } from 'node:fs/promises';

import { pageFromRoot } from './page-from-root';

// What a web server shows for an address that is not there: a page of the site like any other, but
// standing at any depth. BASE_PATH is where the site is mounted, as the build was told it.
const folder = 'build/not-found';
const built = await readFile(`${folder}/index.html`, 'utf8');
await writeFile('build/404.html', pageFromRoot(built, process.env.BASE_PATH ?? ''));
await rm(folder, { recursive: true });
