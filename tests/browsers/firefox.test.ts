import { describe, inject } from 'vitest';

import { programsOf } from '../support/further-browsers.ts';
import { coreJourneys } from './core-journeys.ts';
import { everyExtract } from './own-files.ts';
import { startFirefox } from './firefox.ts';

const firefox = inject('firefox');

describe.skipIf('missing' in firefox)('in Firefox', () => {
	coreJourneys(() => startFirefox(programsOf(firefox)), everyExtract);
});
