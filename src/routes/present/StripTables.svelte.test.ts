import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';

import { standing } from '$lib/readings/standing';
import { gldPercent } from '$lib/catalogue/measures/gld-percent';

import { figuresBesideEngland, observation } from '../../../tests/support/observations';
import { standingStrip } from './standing-strip';
import StripTables from './StripTables.svelte';

const centre = (areaId: string, numerator: number, denominator: number, periodId = '2024/25') =>
	observation({ areaId, areaLevel: 'centre', numerator, denominator, periodId });
const figures = figuresBesideEngland(
	centre('centre:P', 30, 50, '2023/24'),
	centre('centre:P', 33, 50),
	centre('centre:Q', 24, 40),
	observation({ numerator: 690, denominator: 1000 })
);
const at = (placeId: string) =>
	standing(figures, gldPercent, { placeId, year: '2024/25', comparatorId: 'E92000001' });

test('the tables hold every peer that a strip draws and every period of its line', async () => {
	const screen = await render(StripTables, { figures, standings: [at('centre:P')] });
	await screen.getByText('as tables').click();
	const among = screen.getByRole('table', { name: 'Priory, among 2 centres' });
	await expect
		.element(among.getByRole('row', { name: 'Priory 66.0%' }))
		.toHaveTextContent('33 of 50');
	await expect
		.element(among.getByRole('row', { name: 'Quarry 60.0%' }))
		.toHaveTextContent('24 of 40');
	await expect.element(among.getByRole('row', { name: 'England' })).toBeVisible();
	const overTime = screen.getByRole('table', { name: 'over time: Priory' });
	await expect
		.element(overTime.getByRole('row', { name: '2023/24 60.0%' }))
		.toHaveTextContent('46.2 to 72.4');
});

test('the tables are not made before they are asked for', async () => {
	const screen = await render(StripTables, { figures, standings: [at('centre:P')] });
	await expect.element(screen.getByText('as tables')).toBeVisible();
	expect(screen.container.querySelectorAll('table')).toHaveLength(0);
});

test('a place among its equals is counted with them; places inside one are counted alone', () => {
	expect(standingStrip(figures, at('centre:P')).peersWords).toEqual({
		words: 'among 2 centres',
		isAmongThem: true
	});
	expect(standingStrip(figures, at('E10000001')).peersWords).toEqual({
		words: 'its 2 centres',
		isAmongThem: false
	});
});

test('places of England are not called all that it has', () => {
	expect(standingStrip(figures, at('E92000001')).peersWords?.words).toMatch(/ in these figures$/);
});

test('a centre with too few to judge is neither drawn nor counted', () => {
	const withFew = figuresBesideEngland(
		centre('centre:P', 33, 50),
		centre('centre:Q', 4, 8),
		observation({ numerator: 690, denominator: 1000 })
	);
	const county = standing(withFew, gldPercent, {
		placeId: 'E10000001',
		year: '2024/25',
		comparatorId: 'E92000001'
	});
	const strip = standingStrip(withFew, county);
	expect(strip.peers.map(({ area }) => area.name)).toEqual(['Priory']);
	expect(strip.peersWords?.words).toBe('1 of its 2 centres');
});
