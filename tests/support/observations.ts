import { Figures } from '../../src/lib/readings/figures';
import { englandSeries, englandSources } from '../../src/lib/catalogue/england-series';
import type { Area, Observation, Source } from '../../src/lib/catalogue/observation';

/** England, a county, a district of it and two centres in that. */
export const places: readonly Area[] = [
	place('E92000001', 'england', 'England', undefined),
	place('E10000001', 'authority', 'County', 'E92000001'),
	place('E07000001', 'locality', 'North', 'E10000001'),
	place('centre:P', 'centre', 'Priory', 'E07000001'),
	place('centre:Q', 'centre', 'Quarry', 'E07000001')
];

function place(id: string, level: Area['level'], name: string, parentId: string | undefined): Area {
	return { id, level, name, parentId, note: undefined };
}

export const profileSource: Source = {
	id: 'early-years-profile',
	title: 'Early years profile results',
	fileName: 'early-years-profile.csv',
	contentHash: '0'.repeat(64),
	rows: 1,
	loadedAt: undefined,
	publishedAt: undefined,
	dataTo: '2025-08-31',
	licence: undefined,
	isIllustrative: true
};

/** An observation of the county's good level of development in 2024/25, changed as given. */
export function observation(changes: Partial<Observation> = {}): Observation {
	return {
		measureId: 'gld-percent',
		areaId: 'E10000001',
		areaLevel: 'authority',
		periodId: '2024/25',
		periodKind: 'academic-year',
		breakdown: 'all',
		category: 'all',
		numerator: undefined,
		denominator: undefined,
		value: undefined,
		spread: undefined,
		basis: 'residence',
		status: 'ok',
		sourceId: 'early-years-profile',
		...changes
	};
}

/** Figures of these observations, and nothing else. */
export function figuresOf(...observations: readonly Observation[]): Figures {
	return new Figures(observations, places, [profileSource]);
}

/** Figures of these observations beside the series of England that ships with the product. */
export function figuresBesideEngland(...observations: readonly Observation[]): Figures {
	return new Figures([...observations, ...englandSeries], places, [
		profileSource,
		...englandSources
	]);
}
