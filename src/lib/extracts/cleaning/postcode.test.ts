import { describe, expect, it } from 'vitest';

import { mendedPostcode, plainPostcode } from './postcode';

const directory = new Set(['LE100AB', 'LE98GR', 'OX11AA', 'IG11AA', 'B11AA']);
const isKnown = (plain: string) => directory.has(plain);

describe('a postcode', () => {
	it.each([
		'le100ab',
		'LE10 0AB',
		'LE1 00AB',
		' LE10  0AB ',
		'LE10-0AB',
		'LE10\u00a00AB',
		'LE10 OAB',
		'LEI0 0AB',
		'LEIO OAB'
	])('%s is LE10 0AB', (text) =>
		expect(mendedPostcode(text, isKnown)).toEqual({ postcode: 'LE10 0AB', kind: 'postcode' })
	);

	it('has digits put into letters too', () => {
		expect(mendedPostcode('0X1 1AA', isKnown)?.postcode).toBe('OX1 1AA');
		expect(mendedPostcode('1G1 1AA', isKnown)?.postcode).toBe('IG1 1AA');
	});

	it('that no change makes known is not mended', () => {
		expect(mendedPostcode('LE10 OAC', isKnown)).toBeUndefined();
		expect(mendedPostcode('LE10', isKnown)).toBeUndefined();
		expect(mendedPostcode('', isKnown)).toBeUndefined();
		expect(mendedPostcode('OOOOOOOO', isKnown)).toBeUndefined();
	});

	it('that may be one of two is not mended', () => {
		const isEither = (plain: string) => plain === 'LE10OAB' || plain === 'LEI00AB';
		expect(mendedPostcode('LEI0OAB', isEither)).toBeUndefined();
	});

	it('of no fixed abode is told', () => {
		for (const text of ['ZZ99 3VZ', 'zz993vz', 'NFA', 'No fixed abode'])
			expect(mendedPostcode(text, isKnown)).toEqual({
				postcode: 'ZZ99 3VZ',
				kind: 'no-fixed-abode'
			});
	});

	it('is compared in capitals without blanks', () => {
		expect(plainPostcode(' le10 0ab')).toBe('LE100AB');
	});
});
