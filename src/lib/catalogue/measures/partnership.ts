import { counted } from './counted';

export const referralResponse = counted({
	id: 'referral-response-days',
	accountability: 'how-well',
	name: 'Referrals answered in five working days',
	shortName: 'Referrals answered',
	phrase: { words: 'speed of answer to referrals', isPlural: false },
	area: 'partnership',
	unit: 'percent',
	polarity: 'higher-better',
	periodKinds: ['financial-year'],
	basis: 'attendance',
	noun: { one: 'family referred', many: 'families referred' },
	achievement: 'were reached within five working days',
	needs: ['referrals', 'centres', 'neighbourhoods'],
	place: 'centre',
	breakdowns: ['referral-source']
});

export const referralsBySource = counted({
	id: 'referrals-by-source',
	accountability: 'how-much',
	name: 'Referrals by partner',
	shortName: 'Referrals',
	phrase: { words: 'number of referrals', isPlural: false },
	area: 'partnership',
	unit: 'count',
	polarity: 'neutral',
	periodKinds: ['financial-year'],
	basis: 'attendance',
	noun: { one: 'referral', many: 'referrals' },
	achievement: 'were received',
	needs: ['referrals', 'centres', 'neighbourhoods'],
	place: 'centre',
	figure: 'count',
	breakdowns: ['referral-source']
});

export const codeliveredSessions = counted({
	id: 'codelivered-sessions',
	accountability: 'how-much',
	name: 'Sessions led by health partners',
	shortName: 'Health-led sessions',
	phrase: { words: 'health-led sessions', isPlural: true },
	area: 'partnership',
	unit: 'percent',
	polarity: 'neutral',
	periodKinds: ['financial-year'],
	basis: 'attendance',
	noun: { one: 'session', many: 'sessions' },
	achievement: 'were led by health partners',
	needs: ['sessions', 'centres', 'neighbourhoods'],
	place: 'centre'
});

export const sessionsFilled = counted({
	id: 'sessions-offered',
	accountability: 'how-much',
	name: 'Places filled at activities',
	shortName: 'Places filled',
	phrase: { words: 'use of places at activities', isPlural: false },
	area: 'universal',
	unit: 'percent',
	polarity: 'higher-better',
	periodKinds: ['financial-year'],
	basis: 'attendance',
	noun: { one: 'place', many: 'places' },
	achievement: 'were filled',
	needs: ['sessions', 'centres', 'neighbourhoods'],
	place: 'centre',
	figure: 'ratio'
});
