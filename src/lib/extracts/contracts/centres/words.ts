import type { Vocabulary } from '../../cleaning/words/vocabulary';

/** What sort of centre. */
export const centreKind: Vocabulary = {
	main: ['main', 'main site', 'main centre', 'lead', 'lead centre', 'lead site'],
	linked: ['linked', 'linked site', 'linked centre', 'link', 'link site'],
	satellite: ['satellite', 'satellite site', 'satellite centre', 'spoke'],
	hub: ['hub', 'family hub', 'best start family hub', 'hub site']
};
