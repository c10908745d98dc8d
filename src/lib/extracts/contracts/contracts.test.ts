import { expect, test } from 'vitest';

import { canonicalName } from '../canonical-name';
import { contracts } from '.';

test.each(contracts.map(({ id, columns, columnNames }) => [id, columns, columnNames] as const))(
	'the columns of %s have an entry each, and there are no others',
	(_, columns, columnNames) => {
		expect(Object.keys(columnNames).sort()).toEqual(columns.map(({ name }) => name).sort());
	}
);

test.each(contracts.map(({ id, columns, columnNames }) => [id, columns, columnNames] as const))(
	'no sure name means two columns of %s',
	(_, columns, columnNames) => {
		const sure = columns.flatMap(({ name }) => [
			...new Set([name, ...columnNames[name]!.sure].map(canonicalName))
		]);
		expect(sure.filter((name, i) => sure.indexOf(name) !== i)).toEqual([]);
	}
);

test('an extract with postcodes and neighbourhoods says what they are of, but where it is the list of postcodes', () => {
	const placed = contracts.filter(
		({ columns, primaryKey }) =>
			['postcode', 'lsoa_code'].every((column) => columns.some(({ name }) => name === column)) &&
			!primaryKey.includes('postcode')
	);
	expect(contracts.filter(({ place }) => place)).toEqual(placed);
});

test('a column of which only numbers are kept is an optional text, and neither a key nor referred to', () => {
	const compared = contracts.flatMap((contract) =>
		contract.columns
			.filter(({ isOnlyCompared }) => isOnlyCompared)
			.map((column) => ({ contract, column }))
	);
	expect(compared.length).toBeGreaterThan(0);
	for (const { contract, column } of compared) {
		expect(column).toMatchObject({ type: 'text', isRequired: false });
		expect(column.oneOf).toBeUndefined();
		expect(contract.primaryKey).not.toContain(column.name);
		expect(
			contracts.flatMap(({ id, references }) =>
				references.flatMap(({ column: from, extract, toColumn }) => [
					`${id} ${from}`,
					`${extract} ${toColumn}`
				])
			)
		).not.toContain(`${contract.id} ${column.name}`);
	}
});
