import { englandCode } from './england-code';
import type { Basis, Observation, PeriodKind, Source } from './observation';
import { unknownWithOthers } from './unknown-with-others';

/**
 * England year by year, for the measures that have a national figure: only
 * figures read in their publication, so some years are missing. Published
 * without numerators, and mostly without denominators: percentages as fractions
 * of 1, rounded to one decimal place of a percentage as they were printed. None
 * may be compared across the breaks of its measure.
 */
export const englandSeries: readonly Observation[] = [
	...profile('gld-percent', 'all', 'all', [
		['2012/13', 0.517],
		['2013/14', 0.604],
		['2014/15', 0.663],
		['2015/16', 0.693],
		['2016/17', 0.707, 669_864],
		['2017/18', 0.715, 652_349],
		['2018/19', 0.718, 638_946],
		['2019/20', 'not-collected'],
		['2020/21', 'not-collected'],
		['2021/22', 0.652, 622_583],
		['2022/23', 0.672, 618_891],
		['2023/24', 0.677, 608_217],
		['2024/25', 0.683, 589_471]
	]),
	...profile('gld-percent', 'sex', 'female', [
		['2021/22', 0.719],
		['2022/23', 0.742],
		['2023/24', 0.75]
	]),
	...profile('gld-percent', 'sex', 'male', [
		['2021/22', 0.587],
		['2022/23', 0.606],
		['2023/24', 0.607]
	]),
	...profile('gld-percent', 'fsm', 'eligible', [
		['2017/18', 0.566],
		['2021/22', 0.491],
		['2022/23', 0.516],
		['2023/24', 0.515]
	]),
	...withUnknown(profile('gld-percent', 'fsm', 'not eligible', [['2017/18', 0.738]])),
	...profile('gld-percent', 'fsm', 'not eligible', [
		['2021/22', 0.695],
		['2022/23', 0.715],
		['2023/24', 0.72]
	]),
	// Only where the gap was read without the two rates that it lies between.
	...withUnknown(
		profile('gld-gap-fsm', 'all', 'all', [
			['2013/14', 0.189],
			['2014/15', 0.177]
		])
	),
	...cover('mmr1-24m', [
		['2016/17', 0.916],
		['2023/24', 0.889],
		['2024/25', 0.889]
	]),
	...cover('mmr1-5y', [
		['2015/16', 0.948],
		['2016/17', 0.95],
		['2023/24', 0.919],
		['2024/25', 0.919]
	]),
	...cover('mmr2-5y', [
		['2017/18', 0.872],
		['2023/24', 0.839],
		['2024/25', 0.837]
	]),
	// A January count belongs to the financial year it lies in, as local counts do: January 2018 to 2017/18.
	// The figure of June 2015 is left out: local authorities' own, and in the year of the January 2016 count.
	...series(
		'funded-2yo-takeup',
		'published:england-funded-places',
		'financial-year',
		'setting-location',
		[
			['2015/16', 0.68],
			['2016/17', 0.71],
			['2017/18', 0.72],
			['2018/19', 0.68],
			['2022/23', 0.74],
			['2023/24', 0.75],
			['2024/25', 0.65]
		]
	),
	...series('asq3-all-five', 'published:england-child-development', 'financial-year', 'residence', [
		['2021/22', 0.811],
		['2022/23', 0.792]
	]),
	...series(
		'breastfeeding-6-8w',
		'published:england-breastfeeding',
		'financial-year',
		'residence',
		[
			['2017/18', 0.427],
			['2019/20', 0.48],
			['2022/23', 0.492],
			['2023/24', 0.527]
		]
	)
];

/** The published tables that the England series was read from. */
export const englandSources: readonly Source[] = [
	source({
		id: 'published:england-profile',
		title: 'Early years foundation stage profile results, Department for Education: England',
		fileName: 'Headline measures time series (national), with the releases of each year',
		publishedAt: undefined,
		dataTo: '2025-08-31'
	}),
	source({
		id: 'published:england-cover',
		title: 'Childhood vaccination coverage (COVER), UK Health Security Agency: England',
		fileName: 'COVER annual report 2024 to 2025, with those of earlier years',
		publishedAt: '2025-08-28',
		dataTo: '2025-03-31'
	}),
	source({
		id: 'published:england-funded-places',
		title: 'Funded early education and childcare, Department for Education: England',
		fileName: 'Two-year-olds registered for a funded place, January of each year',
		publishedAt: undefined,
		dataTo: '2025-01-31'
	}),
	source({
		id: 'published:england-child-development',
		title:
			'Child development outcomes at 2 to 2½ years, Office for Health Improvement and Disparities: England',
		fileName: 'Child development outcomes, annual',
		publishedAt: undefined,
		dataTo: '2023-03-31'
	}),
	source({
		id: 'published:england-breastfeeding',
		title: 'Breastfeeding at 6 to 8 weeks, Office for Health Improvement and Disparities: England',
		fileName: 'Breastfeeding at 6 to 8 weeks after birth, annual',
		publishedAt: undefined,
		dataTo: '2024-03-31'
	})
];

/** A year with its figure, or the reason for none, and how many children it was taken over. */
type Year = readonly [periodId: string, value: number | 'not-collected', denominator?: number];

function profile(
	measureId: string,
	breakdown: string,
	category: string,
	years: readonly Year[]
): readonly Observation[] {
	return series(
		measureId,
		'published:england-profile',
		'academic-year',
		'school-location',
		years
	).map((observation) => ({ ...observation, breakdown, category }));
}

// Up to 2018/19 the Department held children on free school meals against all others, those not known among them.
function withUnknown(observations: readonly Observation[]): readonly Observation[] {
	return observations.map((observation) => ({
		...observation,
		basis: unknownWithOthers['school-location']
	}));
}

function cover(measureId: string, years: readonly Year[]): readonly Observation[] {
	return series(
		measureId,
		'published:england-cover',
		'financial-year',
		'registered-population',
		years
	);
}

function series(
	measureId: string,
	sourceId: string,
	periodKind: PeriodKind,
	basis: Basis,
	years: readonly Year[]
): readonly Observation[] {
	return years.map(([periodId, value, denominator]) => ({
		measureId,
		areaId: englandCode,
		areaLevel: 'england',
		periodId,
		periodKind,
		breakdown: 'all',
		category: 'all',
		numerator: undefined,
		denominator,
		value: value === 'not-collected' ? undefined : value,
		spread: undefined,
		basis,
		status: value === 'not-collected' ? value : 'ok',
		sourceId
	}));
}

function source(
	table: Pick<Source, 'id' | 'title' | 'fileName' | 'publishedAt' | 'dataTo'>
): Source {
	return {
		...table,
		contentHash: '',
		rows: englandSeries.filter(({ sourceId }) => sourceId === table.id).length,
		loadedAt: undefined,
		licence: 'Open Government Licence v3.0',
		isIllustrative: false
	};
}
