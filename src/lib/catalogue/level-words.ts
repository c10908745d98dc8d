import type { AreaLevel } from './observation';

/** The levels of place, one and many. */
export const levelWords: Readonly<Record<AreaLevel, { one: string; many: string }>> = {
	england: { one: 'country', many: 'countries' },
	region: { one: 'region', many: 'regions' },
	authority: { one: 'authority', many: 'authorities' },
	district: { one: 'district', many: 'districts' },
	locality: { one: 'locality', many: 'localities' },
	cluster: { one: 'cluster', many: 'clusters' },
	centre: { one: 'centre', many: 'centres' },
	lsoa: { one: 'neighbourhood', many: 'neighbourhoods' },
	practice: { one: 'practice', many: 'practices' }
};
