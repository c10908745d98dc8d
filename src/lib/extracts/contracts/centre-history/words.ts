import type { Vocabulary } from '../../cleaning/words/vocabulary';

/** What happened to a centre. */
export const centreEvent: Vocabulary = {
	opened: ['opened', 'open', 'opening', 'new', 'established'],
	renamed: ['renamed', 'rename', 'name change', 'change of name', 'name changed', 'new name'],
	merged: ['merged', 'merge', 'merger', 'amalgamated', 'amalgamation'],
	closed: ['closed', 'close', 'closure', 'closing', 'shut']
};
