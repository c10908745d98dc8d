/**
 * Words that mean the same to whoever looks for a measure or a place. Each row holds at least one
 * that the catalogue itself uses; the others are what boards, parents and other systems say.
 */
export const everydayWords: readonly (readonly string[])[] = [
	['mmr', 'measles', 'mumps', 'rubella', 'jab', 'jabs', 'vaccine', 'vaccination', 'immunisation'],
	['gld', 'eyfsp', 'profile', 'attainment'],
	['readiness', 'ready'],
	['fsm', 'poverty', 'disadvantage', 'disadvantaged'],
	['deprived', 'deprivation', 'imd', 'poor', 'poorest'],
	['spend', 'money', 'budget', 'funding', 'finance'],
	['cost', 'price', 'expensive'],
	['reach', 'reached', 'seen', 'attendance', 'footfall'],
	['registered', 'registration', 'membership'],
	['fathers', 'dads', 'dad', 'father', 'men'],
	['parents', 'mothers', 'mums', 'mum', 'families'],
	['satisfied', 'satisfaction', 'survey', 'feedback'],
	['settings', 'nursery', 'nurseries', 'preschool', 'ofsted'],
	['funded', 'entitlement', 'childcare'],
	['breastfeeding', 'breastfed', 'feeding'],
	['asq', 'ages', 'questionnaire', 'development'],
	['visitor', 'visit', 'hv'],
	['referrals', 'referred', 'referral'],
	['volunteers', 'volunteer', 'volunteering'],
	['programmes', 'programme', 'course', 'courses'],
	['inequality', 'gap', 'inequalities'],
	['centre', 'hub', 'hubs'],
	['authority', 'county', 'council', 'borough', 'unitary'],
	['country', 'national', 'nation'],
	['neighbourhood', 'lsoa', 'ward'],
	['st', 'saint']
];
