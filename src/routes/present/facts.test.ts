import { expect, test } from 'vitest';

import { figureAt } from '$lib/readings/figure';
import { gldPercent } from '$lib/catalogue/measures/gld-percent';

import { figuresBesideEngland, figuresOf, observation } from '../../../tests/support/observations';
import { factsOf, frameFacts, inCommon, notYetSaid, written } from './facts';
import type { Drawn } from './facts';

const period = { periodId: '2024/25', periodKind: 'academic-year' } as const;
const [county, england, north] = ['E10000001', 'E92000001', 'E07000001'];
const figures = figuresBesideEngland(
	observation({ numerator: 690, denominator: 1000 }),
	observation({ areaId: north, areaLevel: 'locality', numerator: 69, denominator: 100 })
);
const drawn = (whose: string, areaId: string, from = figures): Drawn => ({
	whose,
	figures: [figureAt(from, gldPercent, { areaId, ...period })]
});
const local =
	'Early years profile results (early-years-profile.csv), to 31 August 2025, illustrative';
const besideEngland = factsOf(figures, gldPercent, {
	period,
	drawn: [drawn('County', county), drawn('England', england)]
});

test('each line of a chart carries its own source, and only that of invented figures is illustrative', () => {
	const lines = written(besideEngland).filter((fact) => /^(County|England): /.test(fact));
	expect(lines).toEqual([
		`County: by where children live, ${local}`,
		expect.stringMatching(
			/^England: by where the school is, .*Department for Education(?!.*illustrative)/
		)
	]);
	expect(besideEngland.isIllustrative).toBe(true);
});

test('a line counted by another basis says its own', () => {
	const mixed = figuresOf(
		observation({ numerator: 690, denominator: 1000 }),
		observation({ areaId: england, areaLevel: 'england', value: 0.68, basis: 'school-location' })
	);
	const facts = factsOf(mixed, gldPercent, {
		drawn: [drawn('County', county, mixed), drawn('England', england, mixed)]
	});
	expect(written(facts)).toContain(`County: by where children live, ${local}`);
	expect(written(facts)).toContain(`England: by where the school is, ${local}`);
});

test('what lines have in common is said once, without their names', () => {
	const facts = factsOf(figures, gldPercent, {
		period,
		drawn: [drawn('County', county), drawn('North', north)]
	});
	expect(written(facts)).toEqual([
		'Higher is better',
		'School year 2024/25',
		'95% Wilson interval',
		'By where children live',
		`Source: ${local}`
	]);
});

test('an interval is named only where a figure has one', () => {
	const published = figuresOf(observation({ value: 0.69 }));
	const facts = factsOf(published, gldPercent, { drawn: [drawn('County', county, published)] });
	expect(written(facts).join()).not.toContain('Wilson');
	expect(written(facts)).toContain('No interval: published without what one is made from');
});

test('where no figure is shown, no interval is spoken of', () => {
	const facts = factsOf(figuresOf(), gldPercent, { drawn: [{ whose: 'County', figures: [] }] });
	expect(written(facts).join()).not.toContain('nterval');
});

test('what the page has said of a place and its comparator is not said again of places inside it', () => {
	const chart = factsOf(figures, gldPercent, {
		period,
		drawn: [drawn('Localities', north), drawn('England', england)],
		notes: ['Limits at 95%']
	});
	expect(notYetSaid(chart, besideEngland)).toEqual(['Limits at 95%']);
	expect(frameFacts(chart, besideEngland).facts).toContain(
		`Localities: by where children live, ${local}`
	);
});

test('lines from elsewhere than the page has said are said again', () => {
	const chart = factsOf(figures, gldPercent, {
		period,
		drawn: [drawn('Regions', england), drawn('England', england)]
	});
	expect(notYetSaid(chart, besideEngland)).toEqual([
		'No interval: published without what one is made from',
		'By where the school is',
		expect.stringMatching(/^Source: .*Department for Education/)
	]);
});

test('charts of one page share what is the same in all, and each keeps what differs', () => {
	const own = factsOf(figures, gldPercent, { period, drawn: [drawn('County', county)] });
	const other = factsOf(figures, gldPercent, {
		drawn: [drawn('North', north)],
		notes: ['Of one district']
	});
	const shared = inCommon([own, other]);
	expect(written(shared!)).toEqual([
		'Higher is better',
		'95% Wilson interval',
		'By where children live',
		`Source: ${local}`
	]);
	expect(notYetSaid(own, shared)).toEqual(['School year 2024/25']);
	expect(notYetSaid(other, shared)).toEqual(['Of one district']);
});

test('a chart alone has nothing in common with others', () => {
	expect(inCommon([besideEngland])).toBeUndefined();
});
