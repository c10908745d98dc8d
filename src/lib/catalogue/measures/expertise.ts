import { sql } from '$lib/sql';

import { counted } from './counted';

const asAtMarch = sql`financial_year(as_at) AS period_id, 'financial-year' AS period_kind, lsoa_code`;

export const settingsGoodOutstanding = counted({
	id: 'settings-good-outstanding',
	name: 'Early years settings good or better',
	shortName: 'Settings good or better',
	phrase: { words: 'quality of settings', isPlural: false },
	area: 'expertise',
	plain:
		'The share of local early years settings whose latest graded inspection was good or outstanding.',
	numerator: 'Settings graded good or outstanding',
	denominator: 'Settings with a graded inspection',
	rules: ['As the settings stood on 31 March.', 'By where the setting stands.'],
	caveats: [
		'Ofsted no longer gives one overall grade: the series ends with the last graded inspections.'
	],
	unit: 'percent',
	polarity: 'higher-better',
	accountability: 'how-well',
	periodKinds: ['financial-year'],
	basis: 'setting-location',
	noun: { one: 'setting', many: 'settings' },
	achievement: 'were good or outstanding',
	sources: ['Ofsted childcare providers and inspections'],
	evidence: 'verified',
	needs: ['settings', 'neighbourhoods'],
	place: 'lsoa',
	breakdowns: ['setting-type', 'imd-quintile-national'],
	units: sql`SELECT setting_id AS unit_id, ${asAtMarch}, CASE WHEN grade <= 2 THEN 1 ELSE 0 END AS numerator, 1 AS denominator, setting_type
FROM setting WHERE grade IS NOT NULL AND month(as_at) = 3`
});

export const childminderNetwork = counted({
	id: 'childminder-network',
	name: 'Childminders supported',
	shortName: 'Childminders supported',
	phrase: { words: 'support of childminders', isPlural: false },
	area: 'expertise',
	plain:
		'The share of local childminders who took part in the centres’ network, training or visits in the year.',
	numerator: 'Registered childminders who took part at least once',
	denominator: 'Registered childminders in the area on 31 March',
	rules: [
		'By where the childminder works.',
		'Childminders of whom it is not recorded whether they took part are in neither count.'
	],
	unit: 'percent',
	polarity: 'higher-better',
	accountability: 'how-well',
	periodKinds: ['financial-year'],
	basis: 'setting-location',
	noun: { one: 'childminder', many: 'childminders' },
	achievement: 'took part in the centres’ network',
	sources: ['Core purpose of Sure Start children’s centres, area 6'],
	evidence: 'derived',
	needs: ['settings', 'neighbourhoods'],
	place: 'lsoa',
	units: sql`SELECT setting_id AS unit_id, ${asAtMarch}, CASE WHEN in_network THEN 1 ELSE 0 END AS numerator, 1 AS denominator
FROM setting WHERE setting_type = 'childminder' AND month(as_at) = 3 AND in_network IS NOT NULL`
});
