import { expect, test } from 'vitest';

import { csvFile } from '../../../tests/support/extract-files';
import { countsAt, loadedWorkshop } from '../../../tests/support/loaded-workshop';
import { authority, centres, neighbourhoods } from '../../../tests/support/small-county';

const registration = (child_id: string, more: Readonly<Record<string, string | boolean>> = {}) => ({
	child_id,
	centre_id: 'P',
	registered_on: '2023-04-01',
	date_of_birth: '2022-06-01',
	lsoa_code: 'A',
	lone_parent: true,
	...more
});
const contact = (child_id: string, contact_date: string, i: number) => ({
	contact_id: `${child_id}${i}`,
	child_id,
	centre_id: 'P',
	contact_date,
	contact_type: 'attended'
});
// Three days of three children: one each, or three of one family.
const contacts = csvFile(
	'contacts.csv',
	['A', 'B', 'C'].map((child, i) => contact(child, `2023-05-0${i + 1}`, i))
);

async function counts(registrations: readonly ReturnType<typeof registration>[]) {
	const { engine, figures, reports } = await loadedWorkshop([
		neighbourhoods,
		centres,
		csvFile('registrations.csv', registrations),
		contacts
	]);
	const at = (measureId: string) =>
		countsAt(figures, {
			measureId,
			areaId: authority,
			periodId: '2023/24',
			periodKind: 'financial-year'
		});
	const told = reports.find(({ source }) => source?.id === 'registrations')!.problems;
	await engine.close();
	return {
		families: at('sustained-contact'),
		complete: at('data-completeness'),
		told: told.map(({ message }) => message)
	};
}

test('a list without numbers of families is loaded; its children are in no family, and that is said', async () => {
	const found = await counts(['A', 'B', 'C'].map((child) => registration(child)));
	expect(found).toEqual({
		families: undefined,
		complete: '0/3',
		told: ['3 rows have no number of a family.']
	});
});

test('children without one beside a family are not of it, nor of one another', async () => {
	const found = await counts([
		registration('A', { family_id: 'f' }),
		registration('B', { family_id: '' }),
		registration('C', { family_id: '' })
	]);
	expect(found.families).toBe('0/1');
	expect(found.told).toEqual(['2 rows have no number of a family.']);
});
