import { ethnicityMend } from '../../cleaning/words/ethnicity';
import { sex } from '../../cleaning/words/people';
import { optional, required } from '../column';
import type { Contract } from '../contract';
import { yearsOfDays } from '../years';
import { adults } from './cautions';
import { childColumns } from './child-columns';
import {
	bornAfterRegistration,
	bornInTheFuture,
	childrenWhoMoved,
	inNoFamily,
	oneNumberForTwo,
	outsideEveryReachArea,
	registeredPastFive
} from './checks';
import { columnNames } from './names';
import { findSameChildren } from './same-children';

const onlyToLink = 'used only to find one child under two numbers, in no figure and no download';

export const registrations: Contract = {
	id: 'registrations',
	title: 'Registrations',
	description: 'Children on a centre’s books, one row a child and centre.',
	table: 'registration',
	columns: [
		required('child_id', 'text', 'The child’s number at this centre', { numbers: 'child' }),
		optional(
			'family_id',
			'text',
			'The household’s number; a child without one is in no measure of families'
		),
		required('centre_id', 'text', 'Centre that holds the registration', { mayBeSame: true }),
		required('registered_on', 'date', 'Day of registration'),
		optional('closed_on', 'date', 'Day it ended', { isDecisive: true }),
		required('date_of_birth', 'date', 'Child’s date of birth'),
		optional('sex', 'text', 'Child’s sex', { oneOf: ['female', 'male', 'unknown'], words: sex }),
		optional(
			'postcode',
			'text',
			'Home postcode on the date of the event; looked up in the postcodes extract'
		),
		optional(
			'lsoa_code',
			'text',
			'Neighbourhood of residence (LSOA code); may be left out where a postcode is given'
		),
		optional('ethnicity', 'text', 'Ethnic group, five groups of the census', {
			oneOf: ['white', 'mixed', 'asian', 'black', 'other', 'unknown'],
			mendsCode: ethnicityMend
		}),
		optional('disability', 'boolean', 'Disabled child or special educational needs', {
			words: {
				true: ['disabled', 'disability'],
				false: ['not disabled', 'no disability', 'non disabled']
			}
		}),
		optional('lone_parent', 'boolean', 'Lone-parent household', {
			words: {
				true: ['lone', 'lone parent', 'single parent'],
				false: ['couple', 'two parents', 'not lone parent']
			}
		}),
		optional('teen_parent', 'boolean', 'A parent was under 20 at the child’s birth', {
			words: {
				true: ['teen parent', 'teenage parent', 'under 20'],
				false: ['not teen parent', '20 or over', '20 and over']
			}
		}),
		optional('workless', 'boolean', 'No adult in the household is in work', {
			words: {
				true: ['workless', 'workless household', 'no adult in work'],
				false: ['working', 'in work', 'working household', 'not workless']
			}
		}),
		optional('temporary_housing', 'boolean', 'Temporary or insecure housing', {
			words: {
				true: ['temporary', 'temporary accommodation', 'temporary housing', 'insecure', 'homeless'],
				false: ['permanent', 'settled', 'secure']
			}
		}),
		optional(
			'link_id',
			'text',
			'A pseudonym that is the same for one child in every extract, where the authority has matched them'
		),
		optional('forename', 'text', `Child’s first name; ${onlyToLink}`),
		optional('nhs_number', 'text', `Child’s NHS number; ${onlyToLink}`),
		optional('upn', 'text', `Child’s unique pupil number; ${onlyToLink}`)
	],
	primaryKey: ['child_id', 'centre_id', 'registered_on'],
	samePerson: ['date_of_birth'],
	references: [{ column: 'centre_id', extract: 'centres', toColumn: 'centre_id' }],
	dateColumn: 'registered_on',
	columnNames,
	reshapings: [childColumns],
	cautions: adults,
	place: 'home',
	findSamePersons: findSameChildren,
	checks: [
		bornInTheFuture,
		bornAfterRegistration,
		registeredPastFive,
		oneNumberForTwo,
		outsideEveryReachArea,
		childrenWhoMoved,
		inNoFamily
	],
	years: yearsOfDays('registered_on')
};
