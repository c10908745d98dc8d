import type { TestProject } from 'vitest/node';

import {
	obtainFirefox,
	obtainWebKitGtk,
	type Obtained,
	type WebKitGtkPrograms
} from '../support/further-browsers.ts';

declare module 'vitest' {
	interface ProvidedContext {
		firefox: Obtained<string>;
		webKitGtk: Obtained<WebKitGtkPrograms>;
	}
}

/** Before the tests: finds or installs the browsers, and says which cannot be had. */
export default function setup({ provide }: TestProject) {
	provide('firefox', said('Firefox', obtainFirefox()));
	provide('webKitGtk', said('WebKitGTK', obtainWebKitGtk()));
}

function said<Programs>(name: string, obtained: Obtained<Programs>): Obtained<Programs> {
	if ('missing' in obtained) console.log(`${name} is not tested: ${obtained.missing}.`);
	return obtained;
}
