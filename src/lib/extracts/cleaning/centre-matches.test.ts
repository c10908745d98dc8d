import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { centreMatches, certainMatch } from './centre-matches';
import { spellingDistance } from './spelling-distance';

// The six centres of the Hinckley and Bosworth paper of 2008, with codes of our own.
const centres = [
	{ id: '01', name: 'Redmoor School', formerNames: ['Redmoor High'] },
	{ id: '02', name: 'Granville Road', formerNames: [] },
	{ id: 'BJ003', name: 'Barwell Junior School', formerNames: [] },
	{ id: 'BC', name: 'Bosworth Community College', formerNames: ['Market Bosworth Family Hub'] },
	{ id: 'WE', name: 'Westfield Community', formerNames: [] },
	{ id: 'WJ', name: 'Weavers Junior School', formerNames: ['St Mary’s Infants'] }
];
const match = (text: string) => centreMatches([text], centres)[0];

describe('a centre’s name', () => {
	it.each([
		['Barwell Jnr Sch CC', 'BJ003'],
		['BARWELL JUNIOR SCHOOL', 'BJ003'],
		['Barwell  Junior School Children’s Centre', 'BJ003'],
		['Sure Start Granville Rd Childrens Centre', '02'],
		['Granville-Road Family Hub', '02'],
		['The Westfield Comm. CC', 'WE'],
		['Bosworth Comm Coll', 'BC']
	])('%s is found however it is written', (text, centreId) => {
		expect(match(text)).toEqual({ text, centreId, confidence: 1, because: 'same-name' });
	});

	it.each(['Abbey Hub', 'Abbey Fam. Hub', 'The Abbey FH'])(
		'%s is found without what every hub is called',
		(text) => {
			const hubs = [
				{ id: 'H1', name: 'Abbey Family Hub', formerNames: [] },
				{ id: 'H2', name: 'Temple Mills Family Hub', formerNames: [] }
			];
			expect(centreMatches([text], hubs)).toEqual([
				{ text, centreId: 'H1', confidence: 1, because: 'same-name' }
			]);
		}
	);

	it('is found by one it had', () => {
		expect(match('Market Bosworth CC')).toMatchObject({ centreId: 'BC', because: 'former-name' });
		expect(match('Saint Marys Inf')).toMatchObject({ centreId: 'WJ', because: 'former-name' });
	});

	it('is found by its code without zeros', () => {
		expect(match('1')).toMatchObject({ centreId: '01', because: 'same-code' });
		expect(match('1.0')).toMatchObject({ centreId: '01', because: 'same-code' });
		expect(match('bj3')).toMatchObject({ centreId: 'BJ003', because: 'same-code' });
	});

	it('in part needs a person’s yes', () => {
		expect(match('Barwell CC')).toMatchObject({ centreId: 'BJ003', because: 'part-of-name' });
		expect(match('Barwell CC')!.confidence).toBeLessThan(certainMatch);
	});

	it('with a slip needs a person’s yes', () => {
		expect(match('Granvile Road')).toMatchObject({ centreId: '02', because: 'similar-name' });
		expect(match('Weavres Junior School')).toMatchObject({
			centreId: 'WJ',
			because: 'similar-name'
		});
		expect(match('Granvile Road')!.confidence).toBeLessThan(certainMatch);
	});

	it('that fits two centres has no match', () => {
		expect(match('Junior School')).toBeUndefined();
		expect(match('School')).toBeUndefined();
		const twins = [
			{ id: 'A', name: 'Old Orchard', formerNames: [] },
			{ id: 'B', name: 'Old Orchard CC', formerNames: [] }
		];
		expect(centreMatches(['Old Orchard'], twins)).toEqual([]);
	});

	it('unlike any has no match', () => {
		expect(centreMatches(['Damson Lane', '', '???', 'CC'], centres)).toEqual([]);
	});
});

describe('the distance between spellings', () => {
	it('counts what is left out, put in, changed and exchanged', () => {
		expect(spellingDistance('barwell', 'barwel')).toBe(1);
		expect(spellingDistance('barwell', 'barwelll')).toBe(1);
		expect(spellingDistance('barwell', 'barwall')).toBe(1);
		expect(spellingDistance('barwell', 'bawrell')).toBe(1);
		// Levenshtein’s own example.
		expect(spellingDistance('kitten', 'sitting')).toBe(3);
	});

	it('is the same both ways, and nothing between a word and itself', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), (a, b) => {
				expect(spellingDistance(a, b)).toBe(spellingDistance(b, a));
				expect(spellingDistance(a, a)).toBe(0);
			})
		);
	});
});
