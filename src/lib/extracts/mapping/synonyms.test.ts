import { expect, test } from 'vitest';

import { contracts } from '../contracts';
import { canonicalName } from '../canonical-name';
import { knownNames, synonyms } from './synonyms';

test.each(contracts.map(({ id, columns }) => [id, columns] as const))(
	'the columns of %s have an entry each, and there are no others',
	(id, columns) => {
		expect(Object.keys(synonyms[id] ?? {}).sort()).toEqual(columns.map(({ name }) => name).sort());
	}
);

test.each(contracts.map(({ id, columns }) => [id, columns] as const))(
	'no sure name means two columns of %s',
	(id, columns) => {
		const sure = columns.flatMap(({ name }) => [
			...new Set([name, ...synonyms[id]![name]!.sure].map(canonicalName))
		]);
		expect(sure.filter((name, i) => sure.indexOf(name) !== i)).toEqual([]);
	}
);

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
