import { afterAll, beforeAll, expect, test } from 'vitest';

import { contactKinds, isAnyKind } from '$lib/catalogue/contact-kinds';
import type { ContactKind } from '$lib/catalogue/contact-kinds';
import { measuresWithUnits } from '$lib/catalogue/definitions';
import { sql } from '$lib/sql';
import type { Engine } from '$lib/sql';
import { namesIn } from '$lib/sql/names-in';

import { csvFile } from '../../../tests/support/extract-files';
import { loadedWorkshop } from '../../../tests/support/loaded-workshop';
import { centres, neighbourhoods } from '../../../tests/support/small-county';

const children = ['a', 'b', 'c'];
const registrations = children.map((child) => ({
	child_id: child,
	family_id: `f-${child}`,
	centre_id: 'P',
	registered_on: '2022-05-01',
	date_of_birth: '2022-01-01',
	lsoa_code: 'A'
}));

// Every kind of contact with every child, at two centres, on days that often fall together.
const contacts = Array.from({ length: 360 }, (_, i) => ({
	contact_id: `${i}`,
	child_id: children[i % 3]!,
	centre_id: i % 4 === 0 ? 'Q' : 'P',
	contact_date: new Date(Date.UTC(2023, 0, 1 + ((i * 7) % 90))).toISOString().slice(0, 10),
	contact_type: contactKinds[(i * 5 + (i % 11)) % contactKinds.length]!,
	adult_id: `adult ${i % 5}`,
	adult_relationship: ['mother', 'father', 'unknown'][i % 3]!
}));

let engine: Engine;
beforeAll(async () => {
	({ engine } = await loadedWorkshop([
		neighbourhoods,
		centres,
		csvFile('registrations.csv', registrations),
		csvFile('contacts.csv', contacts)
	]));
});
afterAll(() => engine.close());

const choices: readonly (readonly ContactKind[])[] = [
	['attended'],
	['virtual', 'phone'],
	['attended', 'home visit', 'one-to-one', 'clinic'],
	['missed'],
	contactKinds
];
const windows = [
	['2023-01-01', '2023-03-31'],
	['2023-01-15', '2023-02-14'],
	['2023-02-28', '2023-03-01']
] as const;

test.each(choices.flatMap((kinds) => windows.map(([from, to]) => ({ kinds, from, to }))))(
	'different days of $kinds from $from to $to are as many as in the contacts themselves',
	async ({ kinds, from, to }) => {
		const days = await engine.rows<{ child: string; days: number }>(sql`
			SELECT n.child_id AS child, count(DISTINCT d.contact_date) AS days FROM contact_day d JOIN child_number n USING (child_key)
			WHERE ${isAnyKind(sql`d.kinds`, kinds)} AND d.contact_date BETWEEN CAST(${from} AS DATE) AND CAST(${to} AS DATE)
			GROUP BY ALL ORDER BY ALL`);
		const counted = children.flatMap((child) => {
			const met = contacts.filter(
				(one) =>
					one.child_id === child &&
					kinds.includes(one.contact_type) &&
					one.contact_date >= from &&
					one.contact_date <= to
			);
			const found = new Set(met.map(({ contact_date }) => contact_date)).size;
			return found > 0 ? [{ child, days: found }] : [];
		});
		expect(days).toEqual(counted);
	}
);

test('a child stands once at a centre on a day, whatever was done on it', async () => {
	const [found] = await engine.rows(sql`SELECT count(*) AS "rows" FROM contact_day`);
	const days = new Set(
		contacts.map((one) => `${one.child_id} ${one.centre_id} ${one.contact_date}`)
	);
	expect(found).toEqual({ rows: days.size });
});

test('no measure reads a contact itself', () => {
	expect(
		measuresWithUnits.filter(({ units }) => namesIn(units.text).has('contact')).map(({ id }) => id)
	).toEqual([]);
});
