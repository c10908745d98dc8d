import { describe, expect, it } from 'vitest';

import { mendedAlone } from './column.test-data';
import { mendedLetters } from './mended-letters';

const child = 'registrations.child_id';
const activity = 'contacts.activity';

describe('codes and numbers', () => {
	it('whose last digits a spreadsheet has dropped are empty cells', () => {
		expect(mendedAlone(child, '1.23457E+12')).toEqual(['', 'lost-digits']);
		expect(mendedAlone('registrations.link_id', '1E+12')).toEqual(['', 'lost-digits']);
	});

	it('are freed of quotation marks, an apostrophe, odd blanks and a point with zeros', () => {
		expect(mendedAlone(child, '"00123"')).toEqual(['00123', 'tidied-text']);
		expect(mendedAlone(child, '="00123"')).toEqual(['00123', 'tidied-text']);
		expect(mendedAlone(child, "'00123")).toEqual(['00123', 'tidied-text']);
		expect(mendedAlone(child, '00123\u00a0')).toEqual(['00123', 'tidied-text']);
		expect(mendedAlone(child, '123.0')).toEqual(['123', 'tidied-text']);
	});

	it('keep their letters and zeros', () => {
		for (const code of ['RE00123-02', '00123', '12E3', 'A123456789012', 'NK', 'NA', 'Z', '12.5'])
			expect([code, mendedAlone(child, code)]).toEqual([code, undefined]);
	});

	it('that are none are empty cells', () => {
		expect(mendedAlone(child, 'NULL')).toEqual(['', 'missing-word']);
		expect(mendedAlone(child, '#N/A')).toEqual(['', 'spreadsheet-error']);
		expect(mendedAlone('registrations.postcode', 'Not known')).toEqual(['', 'missing-word']);
		expect(mendedAlone('immunisations.vaccine', 'None')).toEqual(['', 'missing-word']);
	});
});

describe('wording', () => {
	it('is left as it is', () => {
		for (const text of [
			'Stay & Play',
			'‘Little Stars’ group',
			'None',
			'Unknown',
			'=HYPERLINK("http://x")',
			'1.23457E+12'
		])
			expect([text, mendedAlone(activity, text)]).toEqual([text, undefined]);
	});

	it('of a database or a failed formula is an empty cell', () => {
		expect(mendedAlone(activity, 'NULL')).toEqual(['', 'missing-word']);
		expect(mendedAlone(activity, '#REF!')).toEqual(['', 'spreadsheet-error']);
	});

	it('is given back its letters', () => {
		expect(mendedAlone(activity, 'Parentsâ€™ cafÃ©')).toEqual(['Parents’ café', 'mended-letters']);
	});
});

describe('spoilt letters', () => {
	it.each([
		['Ã©', 'é'],
		['â€™', '’'],
		['â€œplayâ€\u009d', '“play”'],
		['Â£5', '£5'],
		['2024â€“25', '2024–25'],
		['ZoÃ«', 'Zoë'],
		['ÃƒÂ©', 'é']
	])('%s are %s', (spoilt, right) => expect(mendedLetters(spoilt)).toBe(right));

	it.each(['é', 'Zoë', 'naïve', 'â', 'Ã', '’', 'Łódź', 'plain'])('are not seen in %s', (text) => {
		expect(mendedLetters(text)).toBe(text);
	});
});
