import { countyStates } from './county-states.ts';
import type { DataState } from './data-state.ts';
import { demonstrationStates } from './demonstration-states.ts';
import { releaseStates } from './release-states.ts';

/** Every data state of the crawl. New ones are added in the file of their kind. */
export function dataStates(): readonly DataState[] {
	return [...demonstrationStates(), ...releaseStates(), ...countyStates()];
}
