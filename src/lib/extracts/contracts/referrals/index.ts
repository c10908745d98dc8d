import { sql } from '$lib/sql';

import { optional, required } from '../column';
import type { Contract } from '../contract';
import { yearsOfDays } from '../years';
import { columnNames } from './names';
import { referralSource } from './words';

export const referrals: Contract = {
	id: 'referrals',
	title: 'Referrals',
	description: 'Families that a partner, or they themselves, referred to a centre.',
	table: 'referral',
	columns: [
		required('referral_id', 'text', 'Number of the referral'),
		required('centre_id', 'text', 'Centre that received it', { mayBeSame: true }),
		optional('family_id', 'text', 'The household’s number', { numbers: 'anyone' }),
		required('received_on', 'date', 'Day it was received'),
		required('source', 'text', 'Who referred', {
			mayBeSame: true,
			oneOf: [
				'health visitor',
				'midwife',
				'gp',
				'school',
				'social care',
				'jobcentre plus',
				'housing',
				'voluntary sector',
				'self',
				'other'
			],
			words: referralSource
		}),
		optional('need', 'text', 'Main need'),
		optional('first_contact_on', 'date', 'Day the family was first reached', { isDecisive: true }),
		optional('outcome', 'text', 'How it ended'),
		optional('closed_on', 'date', 'Day it was closed', { isDecisive: true })
	],
	primaryKey: ['referral_id'],
	references: [{ column: 'centre_id', extract: 'centres', toColumn: 'centre_id' }],
	dateColumn: 'received_on',
	columnNames,
	compositeKeys: [{ parts: ['family_id', 'received_on'], isUsual: false }],
	isCarriedOver: true,
	covers: {
		days: sql`SELECT DISTINCT '' AS part, received_on AS day FROM referral`,
		words: 'referrals run'
	},
	years: yearsOfDays('received_on')
};
