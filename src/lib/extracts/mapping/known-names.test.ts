import { expect, test } from 'vitest';

import { canonicalName } from '../canonical-name';
import { knownNames } from './known-names';

test('names are letters and digits once case, spaces and punctuation are gone', () => {
	expect(knownNames.has('')).toBe(false);
});

test.each(['DOB', 'Person ID', 'AcYear', 'Date Given', 'COM_E01', 'Forename', 'lsoa_code'])(
	'%s is known to the finder of headers',
	(name) => {
		expect(knownNames.has(canonicalName(name))).toBe(true);
	}
);

test.each(['Redmoor CC', '03/11/2021', 'LE10 0AB'])('%s is not', (text) => {
	expect(knownNames.has(canonicalName(text))).toBe(false);
});
