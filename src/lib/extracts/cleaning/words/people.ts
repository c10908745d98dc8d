import type { Vocabulary } from './vocabulary';

/** Sex: words, letters, and the numbers of ISO/IEC 5218 as the NHS uses them. */
export const sex: Vocabulary = {
	male: ['1', 'm', 'boy', 'boys', 'b', 'male', 'males', 'man'],
	female: ['2', 'f', 'girl', 'girls', 'g', 'female', 'females', 'woman'],
	unknown: ['0', '9', 'u', 'x', 'i', 'not specified', 'indeterminate', 'not yet known', 'unborn']
};

/** Who an adult is to a child. A carer whose sex is not said is “other”. */
export const relationship: Vocabulary = {
	mother: [
		'mum',
		'mummy',
		'mam',
		'mother',
		'birth mother',
		'biological mother',
		'natural mother',
		'adoptive mother'
	],
	father: [
		'dad',
		'daddy',
		'father',
		'birth father',
		'biological father',
		'natural father',
		'adoptive father'
	],
	'female carer': [
		'female carer',
		'stepmother',
		'step mother',
		'stepmum',
		'step mum',
		'foster mother',
		'grandmother',
		'grandma',
		'granny',
		'gran',
		'nan',
		'nana',
		'nanna',
		'aunt',
		'auntie',
		'aunty'
	],
	'male carer': [
		'male carer',
		'stepfather',
		'step father',
		'stepdad',
		'step dad',
		'foster father',
		'grandfather',
		'grandad',
		'granddad',
		'grandpa',
		'uncle'
	],
	other: [
		'other',
		'other relative',
		'other family member',
		'grandparent',
		'foster carer',
		'carer',
		'guardian',
		'legal guardian',
		'childminder',
		'nanny',
		'au pair',
		'sibling',
		'brother',
		'sister',
		'cousin',
		'friend',
		'family friend',
		'professional',
		'social worker'
	]
};

/** Free school meals. “All other pupils” is not here: the department counts the unknown among them. */
export const fsm: Vocabulary = {
	eligible: [
		'y',
		'yes',
		'true',
		'1',
		't',
		'fsm',
		'eligible',
		'fsm eligible',
		'eligible for fsm',
		'known to be eligible',
		'entitled',
		'known to be eligible for free school meals'
	],
	'not eligible': [
		'n',
		'no',
		'false',
		'0',
		'f',
		'non fsm',
		'not fsm',
		'no fsm',
		'not eligible',
		'ineligible',
		'not entitled',
		'not known to be eligible',
		'not eligible for fsm'
	],
	unknown: ['u']
};

/** Special educational needs: the codes of the school census, those before 2014 too. */
export const sen: Vocabulary = {
	none: [
		'n',
		'no',
		'none',
		'0',
		'no sen',
		'non sen',
		'no identified sen',
		'no special educational need',
		'no special educational needs',
		'no special educational provision'
	],
	support: [
		'k',
		'sen support',
		'support',
		'sen support k',
		'k sen support',
		'a',
		'p',
		'sa',
		'sap',
		'sa+',
		'school action',
		'school action plus',
		'early years action',
		'early years action plus'
	],
	plan: [
		'e',
		's',
		'ehcp',
		'ehc',
		'ehc plan',
		'e ehcp',
		'plan',
		'statement',
		'statemented',
		'sen statement',
		'education health and care plan',
		'education health and care ehc plan',
		'statement or ehc plan',
		'statement or ehcp'
	]
};

/** What became of a dose. */
export const doseStatus: Vocabulary = {
	given: [
		'g',
		'given',
		'y',
		'yes',
		'done',
		'administered',
		'completed',
		'complete',
		'vaccinated',
		'immunised',
		'vaccine given',
		'dose given',
		'received'
	],
	refused: [
		'r',
		'ref',
		'refused',
		'declined',
		'refusal',
		'parent refused',
		'parental refusal',
		'parent declined',
		'consent refused',
		'consent declined',
		'consent withheld',
		'consent withdrawn',
		'withheld',
		'no consent'
	],
	missed: [
		'd',
		'dna',
		'did not attend',
		'missed',
		'missed appointment',
		'not brought',
		'was not brought',
		'wnb',
		'failed to attend',
		'fta',
		'no show'
	],
	none: [
		'none',
		'no dose',
		'not given',
		'no vaccine',
		'unvaccinated',
		'not vaccinated',
		'not immunised'
	]
};

/** How a baby is fed at six to eight weeks. “Breastfed” by itself says not how much, and is not here. */
export const feeding: Vocabulary = {
	'totally breastfed': [
		't',
		'total',
		'totally',
		'totally breast fed',
		'fully breastfed',
		'exclusive',
		'exclusively',
		'exclusively breastfed',
		'exclusively breast fed',
		'exclusive breastfeeding',
		'exclusively breast milk feeding',
		'breast only',
		'breast milk only'
	],
	'partially breastfed': [
		'p',
		'partial',
		'partially',
		'partially breast fed',
		'part breastfed',
		'partly breastfed',
		'partial breastfeeding',
		'partially breast milk feeding',
		'mixed',
		'mixed feeding',
		'mixed fed',
		'breast and bottle',
		'breast and formula',
		'combination',
		'combination feeding'
	],
	'not breastfed': [
		'n',
		'no',
		'not',
		'not at all',
		'not breast fed',
		'no breast milk feeding at all',
		'not breastfeeding',
		'bottle',
		'bottle fed',
		'bottle only',
		'formula',
		'formula fed',
		'formula only',
		'artificial',
		'artificially fed'
	],
	unknown: ['u']
};

/** What a volunteer went on to. */
export const destination: Vocabulary = {
	work: [
		'employment',
		'job',
		'paid work',
		'paid employment',
		'employed',
		'working',
		'work',
		'full time work',
		'part time work',
		'self employed',
		'self employment'
	],
	training: ['training', 'in training', 'apprenticeship', 'training course'],
	education: [
		'education',
		'college',
		'university',
		'further education',
		'higher education',
		'fe',
		'he',
		'studying',
		'full time education'
	],
	none: ['none', 'nothing', 'no destination', 'no change'],
	unknown: ['u']
};
