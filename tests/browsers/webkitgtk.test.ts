import { describe, inject } from 'vitest';

import { programsOf } from '../support/further-browsers.ts';
import { coreJourneys } from './core-journeys.ts';
import { profileExtracts } from './own-files.ts';
import { startWebKitGtk } from './webkitgtk.ts';

const webKitGtk = inject('webKitGtk');

describe.skipIf('missing' in webKitGtk)('in WebKitGTK', () => {
	coreJourneys(() => startWebKitGtk(programsOf(webKitGtk)), profileExtracts);
});
