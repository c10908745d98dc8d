import { healthVisitor, jobcentre, midwife, other, voluntary } from '../../cleaning/words/agencies';
import type { Vocabulary } from '../../cleaning/words/vocabulary';

/** Who referred a family. */
export const referralSource: Vocabulary = {
	'health visitor': healthVisitor,
	midwife,
	gp: [
		'gp',
		'gps',
		'g p',
		'general practitioner',
		'doctor',
		'family doctor',
		'gp surgery',
		'gp practice',
		'surgery'
	],
	school: [
		'school',
		'schools',
		'primary school',
		'infant school',
		'junior school',
		'school nurse',
		'teacher'
	],
	'social care': [
		'social care',
		'childrens social care',
		'csc',
		'social services',
		'social worker',
		'sw',
		'mash',
		'social care team',
		'childrens services social care'
	],
	'jobcentre plus': jobcentre,
	housing: [
		'housing',
		'housing officer',
		'housing association',
		'housing team',
		'housing services',
		'housing department',
		'housing options'
	],
	'voluntary sector': voluntary,
	self: [
		'self',
		'self referral',
		'self referred',
		'self ref',
		'parent',
		'parents',
		'parent self referral',
		'parent carer',
		'family',
		'family member',
		'walk in'
	],
	other
};
