import { contactKinds } from '$lib/catalogue/contact-kinds';
import { sql } from '$lib/sql';

import { relationship } from '../../cleaning/words/people';
import { optional, required } from '../column';
import type { Contract } from '../contract';
import { yearsOfDays } from '../years';
import { afterClosure, beforeOpening } from './checks';
import { dayColumns } from './day-columns';
import { attendedBesideSort, columnNames, eventNumber } from './names';
import { attended, contactType } from './words';

export const contacts: Contract = {
	id: 'contacts',
	title: 'Contacts',
	description:
		'Every time a child was seen, visited, called or expected: one row a child and event.',
	table: 'contact',
	isVast: true,
	columns: [
		required('contact_id', 'text', 'Number of the contact'),
		required('child_id', 'text', 'The child’s number, as in registrations', { numbers: 'child' }),
		required('centre_id', 'text', 'Centre that made the contact', { mayBeSame: true }),
		required('contact_date', 'date', 'Day of the contact'),
		required(
			'contact_type',
			'text',
			'How: only attended, home visit, one-to-one and clinic count as seen',
			{
				mayBeSame: true,
				oneOf: contactKinds,
				words: contactType
			}
		),
		optional(
			'did_attend',
			'boolean',
			'Whether anybody came, where the sort of contact does not say',
			{
				words: attended,
				isDecisive: true
			}
		),
		optional('activity', 'text', 'Name of the activity or service', { isOnlyCompared: true }),
		optional('adult_id', 'text', 'The adult who came with the child', { isOnlyCompared: true }),
		optional('adult_relationship', 'text', 'Who that adult is to the child', {
			oneOf: ['mother', 'father', 'male carer', 'female carer', 'other', 'unknown'],
			words: relationship
		})
	],
	primaryKey: ['contact_id'],
	references: [
		{ column: 'centre_id', extract: 'centres', toColumn: 'centre_id' },
		{ column: 'child_id', extract: 'registrations', toColumn: 'child_id' }
	],
	dateColumn: 'contact_date',
	columnNames,
	compositeKeys: [
		{ parts: [eventNumber, 'child_id'], isUsual: true },
		{ parts: ['contact_date', 'child_id', 'activity'], isUsual: false },
		{ parts: ['contact_date', 'child_id', 'centre_id'], isUsual: false }
	],
	columnsByTitle: attendedBesideSort,
	reshapings: [dayColumns],
	heeds: [
		{
			kind: 'did-not-happen',
			column: 'did_attend',
			says: sql`t.did_attend = FALSE AND t.contact_type <> 'missed'`,
			reads: 'contact_type',
			asHeeded: (type) => sql`CASE WHEN t.did_attend = FALSE THEN 'missed' ELSE ${type} END`
		},
		{
			kind: 'lies-ahead',
			column: 'contact_date',
			says: sql`t.contact_date > (SELECT today FROM day_of_loading) AND t.contact_type <> 'missed' AND coalesce(t.did_attend, TRUE)`,
			reads: 'contact_type',
			asHeeded: (type) =>
				sql`CASE WHEN t.contact_date > (SELECT today FROM day_of_loading) THEN 'missed' ELSE ${type} END`
		}
	],
	isCarriedOver: true,
	checks: [beforeOpening, afterClosure],
	happened: sql`contact_type <> 'missed' AND coalesce(did_attend, TRUE)`,
	covers: {
		days: sql`SELECT DISTINCT '' AS part, contact_date AS day FROM contact WHERE contact_type <> 'missed'`,
		words: 'contacts run'
	},
	years: yearsOfDays('contact_date')
};
