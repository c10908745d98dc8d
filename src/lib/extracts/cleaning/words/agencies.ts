// What is written for agencies that refer families and that lead sessions alike.

export const healthVisitor = [
	'hv',
	'hvs',
	'health visitor',
	'health visitors',
	'health visiting',
	'health visiting team',
	'health visiting service'
];
export const midwife = [
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
export const jobcentre = [
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
export const voluntary = [
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
export const other = [
	'other',
	'other agency',
	'other service',
	'other professional',
	'others',
	'misc',
	'miscellaneous'
];
