import type { Vocabulary } from '../../cleaning/words/vocabulary';

/**
 * How a contact was made, or that it was not. The strokes are the marks of a
 * paper register: `/` morning, `\` afternoon. An e-mail is in writing and, like
 * a letter, does not count as seen. `A` may be attended or absent, and a visit
 * cancelled is not one that was missed: neither is here.
 */
export const contactType: Vocabulary = {
	attended: [
		'group session',
		'group',
		'group activity',
		'group work',
		'drop in',
		'drop in session',
		'stay and play',
		'centre session',
		'session',
		'event',
		'attended',
		'attend',
		'attendance',
		'present',
		'p',
		'/',
		'\\',
		'y',
		'yes',
		'1',
		'true',
		'came',
		'arrived',
		'in attendance',
		'attended session',
		'attended group',
		'group attended'
	],
	'home visit': [
		'home visit',
		'hv',
		'home',
		'home visits',
		'visit at home',
		'visited at home',
		'outreach home visit',
		'home contact'
	],
	'one-to-one': [
		'one to one',
		'1 1',
		'1 to 1',
		'121',
		'1 2 1',
		'one 2 one',
		'individual',
		'individual session',
		'one to one session',
		'one to one support',
		'1 1 support',
		'1 1 session'
	],
	clinic: [
		'clinic',
		'baby clinic',
		'health clinic',
		'child health clinic',
		'drop in clinic',
		'weighing clinic',
		'weigh in',
		'baby weighing',
		'clinic appointment',
		'clinic attended',
		'clinic contact'
	],
	virtual: [
		'virtual',
		'online',
		'online session',
		'zoom',
		'teams',
		'ms teams',
		'microsoft teams',
		'skype',
		'facetime',
		'video',
		'video call',
		'virtual session',
		'virtual visit',
		'attend anywhere'
	],
	phone: [
		'phone',
		'tel',
		'telephone',
		'phone call',
		'phonecall',
		'telephone call',
		'telephone contact',
		'tel call',
		'call',
		'called',
		't c',
		'phoned',
		'mobile'
	],
	text: ['text', 'sms', 'text message', 'texted', 'whatsapp', 'txt'],
	letter: [
		'letter',
		'letter sent',
		'post',
		'mail',
		'mailing',
		'postcard',
		'email',
		'e mail',
		'emailed',
		'email sent'
	],
	missed: [
		'missed',
		'dna',
		'dnad',
		'did not attend',
		'didnt attend',
		'not attended',
		'non attendance',
		'absent',
		'no show',
		'n',
		'no',
		'0',
		'false',
		'wnb',
		'was not brought',
		'not brought',
		'failed visit',
		'failed home visit',
		'no access',
		'no access visit',
		'no reply',
		'not at home',
		'not in',
		'fta',
		'failed to attend'
	]
};

/** Whether anybody came. A session that was cancelled did not happen to anybody. */
export const attended: Vocabulary = {
	true: ['attended', 'present', 'came', 'arrived', 'in attendance'],
	false: [
		'missed',
		'dna',
		'did not attend',
		'didnt attend',
		'not attended',
		'absent',
		'no show',
		'non attendance',
		'was not brought',
		'wnb',
		'failed to attend',
		'cancelled',
		'cancelled by family',
		'cancelled by centre'
	]
};
