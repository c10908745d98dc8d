import { describe, expect, it } from 'vitest';

import { lsoaVintage } from './neighbourhood-vintage';

// Made in the shape of the official lookup; the codes are nobody’s.
const vintage = lsoaVintage([
	{ LSOA11CD: 'E01000001', CHGIND: 'U', LSOA21CD: 'E01000001' },
	{ LSOA11CD: 'E01000002', CHGIND: 'S', LSOA21CD: 'E01030002' },
	{ LSOA11CD: 'E01000002', CHGIND: 'S', LSOA21CD: 'E01030003' },
	{ LSOA11CD: 'E01000004', CHGIND: 'M', LSOA21CD: 'E01030004' },
	{ LSOA11CD: 'E01000005', CHGIND: 'M', LSOA21CD: 'E01030004' },
	{ LSOA11CD: 'E01000006', CHGIND: 'X', LSOA21CD: 'E01030006' }
]);

describe('a neighbourhood of 2011', () => {
	it('that was not changed keeps its code', () => {
		expect(vintage(' e01000001')).toEqual({ status: 'current', code: 'E01000001' });
	});
	it('that was merged is now the one', () => {
		expect(vintage('E01000004')).toEqual({ status: 'merged', code: 'E01030004' });
		expect(vintage('E01000005')).toEqual({ status: 'merged', code: 'E01030004' });
	});
	it('that was split cannot be placed by its code alone', () => {
		expect(vintage('E01000002')).toEqual({ status: 'split', among: ['E01030002', 'E01030003'] });
	});
	it('whose borders were redrawn cannot be compared', () => {
		expect(vintage('E01000006')).toEqual({ status: 'not-comparable', among: ['E01030006'] });
	});
	it('that nobody knows is unknown', () => {
		expect(vintage('W99')).toEqual({ status: 'unknown' });
	});
});

describe('a neighbourhood of 2021', () => {
	it('is as it is', () => {
		expect(vintage('E01030003')).toEqual({ status: 'current', code: 'E01030003' });
	});
});
