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
