import { expect, test } from 'vitest';

import { authorities, regions } from './authorities';
import { recodedAreas } from './recoded-areas';
import { twoTierCounties } from './two-tier-counties';

test('no two authorities share a number or a code', () => {
	expect(new Set(authorities.map(({ number }) => number)).size).toBe(authorities.length);
	expect(new Set(authorities.map(({ code }) => code)).size).toBe(authorities.length);
});

test('every authority lies in a region', () => {
	const codes = new Set(regions.map(({ code }) => code));
	expect(authorities.filter(({ regionCode }) => !codes.has(regionCode))).toEqual([]);
});

test('no district lies in two counties, and every county is an authority', () => {
	const districts = twoTierCounties.flatMap((county) => county.districts);
	expect(new Set(districts).size).toBe(districts.length);
	const codes = new Set(authorities.map(({ code }) => code));
	expect(twoTierCounties.filter(({ code }) => !codes.has(code))).toEqual([]);
});

test('no authority stands under a code it has no more', () => {
	const former = new Set(recodedAreas.map(({ was }) => was));
	expect(authorities.filter(({ code }) => former.has(code))).toEqual([]);
	expect(recodedAreas.filter(({ is }) => former.has(is))).toEqual([]);
});
