import { healthVisitor, jobcentre, midwife, other, voluntary } from '../../cleaning/words/agencies';
import type { Vocabulary } from '../../cleaning/words/vocabulary';

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
