import { counted } from './counted';

export const settingsGoodOutstanding = counted({
	id: 'settings-good-outstanding',
	accountability: 'how-well',
	name: 'Early years settings good or better',
	shortName: 'Settings good or better',
	phrase: { words: 'quality of settings', isPlural: false },
	area: 'expertise',
	unit: 'percent',
	polarity: 'higher-better',
	periodKinds: ['financial-year'],
	basis: 'setting-location',
	noun: { one: 'setting', many: 'settings' },
	achievement: 'were good or outstanding',
	needs: ['settings', 'neighbourhoods'],
	place: 'lsoa',
	breakdowns: ['setting-type', 'imd-quintile-national']
});

export const childminderNetwork = counted({
	id: 'childminder-network',
	accountability: 'how-well',
	name: 'Childminders supported',
	shortName: 'Childminders supported',
	phrase: { words: 'support of childminders', isPlural: false },
	area: 'expertise',
	unit: 'percent',
	polarity: 'higher-better',
	periodKinds: ['financial-year'],
	basis: 'setting-location',
	noun: { one: 'childminder', many: 'childminders' },
	achievement: 'took part in the centres’ network',
	needs: ['settings', 'neighbourhoods'],
	place: 'lsoa'
});
