import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { childLinks } from './child-links';
import type { RegisteredChild } from './child-links';
import { soundex } from './soundex';

function child(id: string, more: Partial<RegisteredChild> = {}): RegisteredChild {
	return { id, centreId: id.slice(0, 2), dateOfBirth: '2021-11-03', ...more };
}
const home = { postcode: 'LE10 0AB' };

// 943 476 5919 is the NHS data dictionary’s own example of a valid number.
const nhsNumber = '943 476 5919';

describe('registrations of one child', () => {
	it('are linked by a valid NHS number', () => {
		expect(
			childLinks([child('RE1', { nhsNumber }), child('BJ2', { nhsNumber: '9434765919' })])
		).toEqual({
			linked: [{ ids: ['BJ2', 'RE1'], because: 'same-nhs-number' }],
			review: []
		});
	});

	it('are not linked by a number that fails its check or is a filling', () => {
		for (const nhsNumber of ['9434765918', '0000000000', '9999999999', '123'])
			expect(childLinks([child('RE1', { nhsNumber }), child('BJ2', { nhsNumber })]).linked).toEqual(
				[]
			);
	});

	it('are linked by a UPN', () => {
		const upn = 'A123456789012';
		expect(childLinks([child('RE1', { upn }), child('BJ2', { upn })]).linked).toEqual([
			{ ids: ['BJ2', 'RE1'], because: 'same-upn' }
		]);
	});

	it('with one number and two births are for review', () => {
		const other = child('BJ2', { nhsNumber, dateOfBirth: '2020-01-01' });
		expect(childLinks([child('RE1', { nhsNumber }), other])).toEqual({
			linked: [],
			review: [{ ids: ['BJ2', 'RE1'], because: 'same-number-other-birth' }]
		});
	});

	it('are linked by birth, home and sound of the forename', () => {
		const rows = [
			child('RE1', { postcode: 'LE10 0AB', forename: 'Katherine' }),
			child('BJ2', { postcode: 'le100ab', forename: 'Katharine' })
		];
		expect(childLinks(rows).linked).toEqual([
			{ ids: ['BJ2', 'RE1'], because: 'same-birth-home-and-name' }
		]);
	});

	it('are not linked where their NHS numbers differ', () => {
		const rows = [
			child('RE1', { ...home, forename: 'Ann', nhsNumber }),
			// 401 023 2137, another valid number of the data dictionary.
			child('BJ2', { ...home, forename: 'Ann', nhsNumber: '4010232137' })
		];
		expect(childLinks(rows)).toEqual({ linked: [], review: [] });
	});

	it('without a forename are for review, of one sex and at two centres', () => {
		const girl = { ...home, sex: 'female' } as const;
		expect(childLinks([child('RE1', girl), child('BJ2', girl)])).toEqual({
			linked: [],
			review: [{ ids: ['BJ2', 'RE1'], because: 'same-birth-home-and-sex' }]
		});
		expect(childLinks([child('RE1', girl), child('RE2', girl)]).review).toEqual([]);
		expect(childLinks([child('RE1', girl), child('BJ2', { ...home, sex: 'male' })]).review).toEqual(
			[]
		);
		expect(childLinks([child('RE1', home), child('BJ2', home)]).review).toEqual([]);
	});

	it('are not linked by having no home', () => {
		const nowhere = { postcode: 'ZZ99 3VZ', forename: 'Ann' };
		expect(childLinks([child('RE1', nowhere), child('BJ2', nowhere)]).linked).toEqual([]);
		expect(
			childLinks([child('RE1', { forename: 'Ann' }), child('BJ2', { forename: 'Ann' })]).linked
		).toEqual([]);
	});

	it('are found once, however many reasons there are', () => {
		const same = { ...home, forename: 'Ann', nhsNumber, upn: 'A123456789012' };
		expect(childLinks([child('RE1', same), child('BJ2', same)]).linked).toHaveLength(1);
	});

	it('are found in any order of the rows', () => {
		const names = ['Ann', 'Anne', 'Bob', undefined];
		const rows = fc.array(
			fc.record({
				id: fc.stringMatching(/^(RE|BJ|GR)\d{2}$/),
				forename: fc.constantFrom(...names),
				nhsNumber: fc.constantFrom(nhsNumber, undefined)
			}),
			{ maxLength: 12 }
		);
		fc.assert(
			fc.property(rows, (made) => {
				const children = [
					...new Map(made.map((row) => [row.id, child(row.id, { ...row, ...home })])).values()
				];
				expect(childLinks([...children].reverse())).toEqual(childLinks(children));
			})
		);
	});

	// A tenth of them registered at a second centre.
	it('are found among a hundred thousand', () => {
		const rows = Array.from({ length: 100_000 }, (_, i) => {
			const k = i % 90_000;
			return child(`${i < 90_000 ? 'RE' : 'BJ'}${k}`, {
				dateOfBirth: `${2015 + (k % 10)}-0${1 + (k % 9)}-${10 + (k % 19)}`,
				postcode: `LE${k % 23} ${Math.floor(k / 23) % 10}${'ABDEFGHJLN'[Math.floor(k / 230) % 10]}${'ABDEFGHJLN'[Math.floor(k / 2300) % 10]}`,
				forename: ['Ann', 'Bob', 'Cy', 'Di', 'Ed', 'Flo'][k % 6]!
			});
		});
		expect(childLinks(rows).linked.length).toBeGreaterThanOrEqual(10_000);
	});
});

describe('twins', () => {
	it('are never linked', () => {
		const rows = [
			child('RE1', { ...home, forename: 'Ann' }),
			child('RE2', { ...home, forename: 'Bob' })
		];
		expect(childLinks(rows)).toEqual({ linked: [], review: [] });
	});

	it('whose names sound alike are for review', () => {
		const rows = [
			child('RE1', { ...home, forename: 'Ella' }),
			child('RE2', { ...home, forename: 'Ellie' })
		];
		expect(childLinks(rows)).toEqual({
			linked: [],
			review: [{ ids: ['RE1', 'RE2'], because: 'names-alike' }]
		});
	});
});

// Codes: US National Archives, Soundex System.
describe('the sound of a name', () => {
	it.each([
		['Robert', 'R163'],
		['Rupert', 'R163'],
		['Rubin', 'R150'],
		['Ashcraft', 'A261'],
		['Tymczak', 'T522'],
		['Pfister', 'P236'],
		['Honeyman', 'H555'],
		['Lee', 'L000'],
		['Zoë', 'Z000'],
		['Mary-Jane', 'M600']
	])('%s is %s', (name, code) => expect(soundex(name)).toBe(code));

	it('is none where there is no letter', () => {
		expect(soundex('')).toBeUndefined();
		expect(soundex('123')).toBeUndefined();
	});
});
