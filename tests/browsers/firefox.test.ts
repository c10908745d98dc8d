import { describe, inject } from 'vitest';

import { programsOf } from '../support/further-browsers.ts';
import { coreJourneys } from './core-journeys.ts';
import { everyExtract, profileExtracts } from './own-files.ts';
import { startFirefox } from './firefox.ts';

const firefox = inject('firefox');

describe.skipIf('missing' in firefox)('in Firefox', () => {
	const ownFiles = import.meta.env.MODE === 'thorough' ? everyExtract : profileExtracts;
	coreJourneys(() => startFirefox(programsOf(firefox)), ownFiles);
});
