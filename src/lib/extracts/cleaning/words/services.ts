import type { Vocabulary } from './vocabulary';

const healthVisitor = [
	'hv',
	'hvs',
	'health visitor',
	'health visitors',
	'health visiting',
	'health visiting team',
	'health visiting service'
];
const midwife = [
	'mw',
	'midwife',
	'midwives',
	'midwifery',
	'midwifery service',
	'community midwife',
	'community midwifery',
	'maternity',
	'maternity services'
];
const jobcentre = [
	'jcp',
	'jc+',
	'jobcentre',
	'job centre',
	'jobcentre+',
	'job centre+',
	'job centre plus',
	'jobcentre plus',
	'jobcentreplus',
	'dwp',
	'department for work and pensions'
];
const voluntary = [
	'voluntary',
	'voluntary sector',
	'vcs',
	'vcse',
	'vcfse',
	'third sector',
	'charity',
	'voluntary organisation',
	'voluntary agency',
	'voluntary and community sector',
	'voluntary community sector',
	'voluntary and community',
	'home start',
	'homestart'
];
const other = [
	'other',
	'other agency',
	'other service',
	'other professional',
	'others',
	'misc',
	'miscellaneous'
];

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

/** Who led a session. A council is not named here: it may be the centre, or any of its services. */
export const leadAgency: Vocabulary = {
	centre: [
		'centre',
		'cc',
		'childrens centre',
		'children centre',
		'childrens centre staff',
		'centre staff',
		'cc staff',
		'hub',
		'family hub',
		'family hub staff',
		'sure start',
		'sure start childrens centre'
	],
	midwife,
	'health visitor': healthVisitor,
	'speech therapist': [
		'salt',
		'slt',
		'saltt',
		'speech therapist',
		'speech therapy',
		'speech and language',
		'speech and language therapy',
		'speech and language therapist',
		'speech language therapist'
	],
	'immunisation team': [
		'immunisation team',
		'immunisation',
		'immunisations',
		'imms',
		'imms team',
		'vaccination team',
		'immunisation nurse'
	],
	'voluntary sector': voluntary,
	'adult education': [
		'adult education',
		'adult ed',
		'adult learning',
		'adult education service',
		'adult learning service',
		'community learning',
		'adult and community learning'
	],
	'jobcentre plus': jobcentre,
	other
};

/** What sort of activity a session was. */
export const activityType: Vocabulary = {
	'play and learning': [
		'play and learning',
		'play learning',
		'stay and play',
		'play',
		'play session',
		'early learning',
		'early education',
		'play and learn'
	],
	'health clinic': [
		'health clinic',
		'clinic',
		'baby clinic',
		'child health clinic',
		'health',
		'health visitor clinic',
		'midwife clinic',
		'midwifery clinic'
	],
	'family support': [
		'family support',
		'fs',
		'family support session',
		'family help',
		'targeted family support'
	],
	'adult learning': ['adult learning', 'adult education', 'adult training', 'adult course', 'esol'],
	advice: [
		'advice',
		'advice and guidance',
		'information and advice',
		'information advice and guidance',
		'information advice guidance',
		'iag',
		'advice session',
		'benefits advice',
		'debt advice',
		'housing advice'
	],
	community: [
		'community',
		'community use',
		'community event',
		'community group',
		'community activity'
	]
};
