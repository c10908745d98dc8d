import { doNothingProjection } from '$lib/statistics';

import type { ExampleGroup } from './worked-example';
import { answered, percent, percentRange, refused } from './worked-example';

const years = [1820, 1795, 1762, 1741, 1718].map((count, index) => ({
	period: 2020 + index,
	count,
	denominator: [2000, 1990, 1985, 1980, 1975][index]!
}));
const ahead = answered(doNothingProjection(years, { periodsAhead: 3 }));

export const projectionExamples: ExampleGroup = {
	id: 'projection',
	heading: 'If nothing is done differently',
	examples: [
		{
			estimator: 'doNothingProjection',
			name: 'Projection',
			example: `Five years of ${years.map(({ count, denominator }) => percent(count / denominator)).join(', ')} go on to ${ahead.map(({ period, value, interval }) => `${percent(value)} in ${period} (${percentRange(interval)})`).join(', ')}.`,
			refusals: [
				refused('Four years', () => doNothingProjection(years.slice(1), { periodsAhead: 1 })),
				refused('Six years ahead from five', () => doNothingProjection(years, { periodsAhead: 6 }))
			]
		}
	]
};
