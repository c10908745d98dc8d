import {
	funnelSignificance,
	overdispersedFunnelLimits,
	overdispersion,
	proportionFunnelLimits,
	ratioFunnelLimits,
	ratioFunnelSignificance
} from '$lib/statistics';
import type { FunnelSignificance } from '$lib/statistics';

import type { ExampleGroup } from './worked-example';
import { answered, number, percent, percentRange, range, refused } from './worked-example';

const small = proportionFunnelLimits({ average: 0.885, denominator: 50 });
const large = proportionFunnelLimits({ average: 0.885, denominator: 300 });
const words: Readonly<Record<FunnelSignificance, string>> = {
	'low-99.8': 'below the outer limit',
	'low-95': 'below the inner limit',
	'not-significant': 'within what chance allows',
	'high-95': 'above the inner limit',
	'high-99.8': 'above the outer limit'
};
const marked = (count: number, denominator: number) =>
	words[
		funnelSignificance({
			value: count / denominator,
			limits: proportionFunnelLimits({ average: 0.885, denominator })
		})
	];
const places = [
	{ count: 930, denominator: 1000 },
	{ count: 880, denominator: 1000 },
	{ count: 790, denominator: 1000 },
	{ count: 950, denominator: 1000 },
	{ count: 850, denominator: 1000 }
];
const spread = answered(overdispersion(places));
const plain = overdispersedFunnelLimits({ ...spread, tauSquared: 0, denominator: 1000 });
const widened = overdispersedFunnelLimits({ ...spread, denominator: 1000 });
const events = ratioFunnelLimits({ observed: 20 });

export const funnelExamples: ExampleGroup = {
	id: 'funnels',
	heading: 'Funnels',
	examples: [
		{
			estimator: 'proportionFunnelLimits',
			name: 'Funnel of shares',
			example: `Around an average of 88.5%, a centre with 50 children may lie from ${percentRange(small.limits95)} by chance at 95%, and from ${percentRange(small.limits998)} at 99.8%. One with 300 children has less room: ${percentRange(large.limits95)} and ${percentRange(large.limits998)}.`,
			refusals: [
				refused('A centre without children', () =>
					proportionFunnelLimits({ average: 0.885, denominator: 0 })
				)
			]
		},
		{
			estimator: 'funnelSignificance',
			name: 'Inside or outside its funnel',
			example: `40 of 50 children (80%) is ${marked(40, 50)}; 240 of 300, the same share, is ${marked(240, 300)}.`,
			refusals: [
				refused('A share of nobody', () => funnelSignificance({ value: 0 / 0, limits: small }))
			]
		},
		{
			estimator: 'ratioFunnelLimits',
			name: 'Funnel of observed over expected',
			example: `20 events become a signal when they are more than ${number(events.limits95.upper)} times, or fewer than ${number(events.limits95.lower)} times, the number expected (${range(events.limits998, 2)} at 99.8%).`,
			refusals: [refused('No events', () => ratioFunnelLimits({ observed: 0 }))]
		},
		{
			estimator: 'ratioFunnelSignificance',
			name: 'More or fewer than expected',
			example: `20 events where 12 were expected are ${words[ratioFunnelSignificance({ observed: 20, expected: 12 })]}; 20 where 18 were expected are ${words[ratioFunnelSignificance({ observed: 20, expected: 18 })]}.`,
			refusals: [
				refused('None expected', () => ratioFunnelSignificance({ observed: 20, expected: 0 }))
			]
		},
		{
			estimator: 'overdispersion',
			name: 'Do places differ by more than chance?',
			example: `Five places of 1,000 children at ${places.map(({ count }) => percent(count / 1000)).join(', ')} differ by ${number(spread.phi, 1)} times what chance would cause.`,
			refusals: [refused('One place', () => overdispersion(places.slice(0, 1)))]
		},
		{
			estimator: 'overdispersedFunnelLimits',
			name: 'Widened funnel',
			example: `For those five places the plain limits at 95% are ${percentRange(plain.limits95)}; widened, they are ${percentRange(widened.limits95)}.`,
			refusals: [
				refused('A negative variance', () =>
					overdispersedFunnelLimits({ average: 0.885, tauSquared: -1, denominator: 1000 })
				)
			]
		}
	]
};
