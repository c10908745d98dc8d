import type { Vocabulary } from './vocabulary';

/** What sort of centre. */
export const centreKind: Vocabulary = {
	main: ['main', 'main site', 'main centre', 'lead', 'lead centre', 'lead site'],
	linked: ['linked', 'linked site', 'linked centre', 'link', 'link site'],
	satellite: ['satellite', 'satellite site', 'satellite centre', 'spoke'],
	hub: ['hub', 'family hub', 'best start family hub', 'hub site']
};

/** What happened to a centre. */
export const centreEvent: Vocabulary = {
	opened: ['opened', 'open', 'opening', 'new', 'established'],
	renamed: ['renamed', 'rename', 'name change', 'change of name', 'name changed', 'new name'],
	merged: ['merged', 'merge', 'merger', 'amalgamated', 'amalgamation'],
	closed: ['closed', 'close', 'closure', 'closing', 'shut']
};

/** What sort of early-years setting; “childcare on non-domestic premises” holds several and is not here. */
export const settingType: Vocabulary = {
	nursery: [
		'nursery',
		'day nursery',
		'private nursery',
		'full day care',
		'full daycare',
		'private day nursery',
		'nurseries',
		'day nurseries'
	],
	'pre-school': [
		'pre school',
		'preschool',
		'preschools',
		'pre schools',
		'playgroup',
		'pre school playgroup',
		'play group',
		'sessional',
		'sessional care',
		'sessional day care'
	],
	childminder: [
		'childminder',
		'childminders',
		'child minder',
		'cm',
		'childminding',
		'registered childminder'
	],
	'school nursery': [
		'school nursery',
		'nursery class',
		'nursery classes',
		'school based',
		'school based nursery',
		'school based provider',
		'maintained',
		'maintained nursery',
		'maintained nursery school',
		'nursery school',
		'nursery unit',
		'primary school nursery',
		'nursery class in primary school'
	]
};

/** Inspection grades. “Satisfactory” was grade 3 until 2012. */
export const grade: Vocabulary = {
	'1': ['outstanding', 'grade 1', 'o'],
	'2': ['good', 'grade 2', 'g'],
	'3': ['requires improvement', 'ri', 'satisfactory', 'grade 3'],
	'4': ['inadequate', 'grade 4', 'inadequate enforcement', 'special measures'],
	'': [
		'met',
		'not met',
		'not yet inspected',
		'no grade',
		'ungraded',
		'not inspected',
		'awaiting inspection',
		'not yet graded',
		'met with actions',
		'not met with actions',
		'not met enforcement',
		'no children on roll'
	]
};

/** What a line of the budget is for. */
export const budgetLine: Vocabulary = {
	'under-fives': [
		'under fives',
		'under five',
		'under 5',
		'under 5s',
		'under5s',
		'u5',
		'u5s',
		'0 4',
		'0 4s',
		'0 5',
		'0 5s',
		'early years',
		'under fives services'
	],
	'over-fives': [
		'over fives',
		'over five',
		'over 5',
		'over 5s',
		'over5s',
		'o5',
		'o5s',
		'5+',
		'five and over',
		'5 and over'
	]
};
