import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Figures } from '$lib/readings/figures';
import type { Engine } from '$lib/sql';

import { csvFile } from '../../../../../tests/support/extract-files';
import type { ExtractRow } from '../../../../../tests/support/extract-files';
import { countsAt, loadedWorkshop } from '../../../../../tests/support/loaded-workshop';
import type { LoadedWorkshop } from '../../../../../tests/support/loaded-workshop';
import { authority, centres, neighbourhoods } from '../../../../../tests/support/small-county';

function registered(child: string, centre: string, more: ExtractRow = {}): ExtractRow {
	return {
		child_id: child,
		family_id: `f-${child}`,
		centre_id: centre,
		registered_on: '2022-05-01',
		closed_on: '',
		date_of_birth: '2021-06-01',
		lsoa_code: 'A',
		...more
	};
}

// A system that keeps one number a person has a row for each centre, and for each time.
const registrations = [
	registered('moved', 'P', { closed_on: '2022-12-01' }),
	registered('moved', 'S', { registered_on: '2023-01-10', lsoa_code: 'D' }),
	registered('back again', 'P', { closed_on: '2022-09-01' }),
	registered('back again', 'P', { registered_on: '2023-06-01' }),
	registered('both', 'P'),
	registered('both', 'S'),
	registered('left', 'P', { closed_on: '2023-03-01' }),
	registered('left', 'S', { closed_on: '2023-04-30' }),
	registered('twins', 'P'),
	registered('twins', 'P', { registered_on: '2022-06-01', date_of_birth: '2022-01-01' })
];
const contacts = ['both', 'moved'].flatMap((child) =>
	['2023-07-03', '2023-08-03'].map((day) => ({
		contact_id: `${child} ${day}`,
		child_id: child,
		centre_id: 'P',
		contact_date: day,
		contact_type: 'attended'
	}))
);
const population = ['A', 'D'].map((lsoa) => ({ lsoa_code: lsoa, year: 2023, age: 2, people: 40 }));

let engine: Engine;
let figures: Figures;
let reports: LoadedWorkshop['reports'];

beforeAll(async () => {
	({ engine, figures, reports } = await loadedWorkshop([
		neighbourhoods,
		centres,
		csvFile('registrations.csv', registrations),
		csvFile('contacts.csv', contacts),
		csvFile('population.csv', population)
	]));
});
afterAll(() => engine.close());

const at = (measureId: string, areaId = authority) =>
	countsAt(figures, { measureId, areaId, periodId: '2023/24', periodKind: 'financial-year' });

test('a child is on the books while any of its registrations is open, and counts once', () => {
	expect(at('reach-registered')).toBe('4/80');
	expect(at('reach-registered', 'locality:south')).toBe('1/40');
});

test('its contacts count once, whatever it has of registrations', () => {
	expect(at('reach-seen')).toBe('2/80');
	expect(at('reach-sustained')).toBe('0/80');
});

test('nothing of them is set aside, and a number with two birthdays is told', () => {
	const { problems, rowsUsed } = reports.find(({ file }) => file === 'registrations.csv')!;
	expect(rowsUsed).toBe(registrations.length);
	expect(problems.map(({ message }) => message)).toContain(
		'1 number is registered with two birthdays.'
	);
});
