import type { Vocabulary } from '../../cleaning/words/vocabulary';

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
