import { describe, expect, it } from 'vitest';

import { contracts } from '../contracts';
import { mendedAlone } from './column.test-data';
import { isCanonical } from './canonical';
import { plainWord } from './plain-text';

const columns = contracts.flatMap((contract) =>
	contract.columns.map((column) => [`${contract.id}.${column.name}`, column] as const)
);

describe('a vocabulary', () => {
	const withWords = columns.flatMap(([name, column]) =>
		column.words ? [[name, column, column.words] as const] : []
	);

	it('is there for every column with a list', () => {
		const without = columns.filter(
			([, column]) => column.oneOf && !column.words && !column.mendsCode
		);
		expect(without.map(([name]) => name)).toEqual([]);
	});

	it.each(withWords)(
		'of %s writes every synonym as it is looked up, and once',
		(_, __, vocabulary) => {
			const synonyms = Object.values(vocabulary).flat();
			for (const synonym of synonyms)
				if (synonym !== '/' && synonym !== '\\') expect(plainWord(synonym)).toBe(synonym);
			expect(synonyms.filter((synonym, i) => synonyms.indexOf(synonym) !== i)).toEqual([]);
		}
	);

	it.each(withWords.filter(([, column]) => !column.oneOf?.includes('a')))(
		'of %s leads only to words of its list',
		(_, column, vocabulary) => {
			const words = Object.keys(vocabulary).filter((word) => word !== '');
			expect(words.filter((word) => !isCanonical(column, word))).toEqual([]);
		}
	);
});

describe('words of a list', () => {
	it.each([
		[
			'registrations.sex',
			'male',
			['1', 'M', 'm', 'Male', 'Boy', 'Boys', '1.0', 'M - Male', '1 - Male']
		],
		['registrations.sex', 'female', ['2', 'F', 'Female', 'Girls']],
		['registrations.sex', 'unknown', ['9', '0', 'U', 'Not known', 'Not stated', 'Indeterminate']],
		['contacts.contact_type', 'attended', ['Attended', 'Present', 'P', '/', '\\', 'Y']],
		[
			'contacts.contact_type',
			'missed',
			[
				'DNA',
				'Did not attend',
				'D.N.A.',
				'No show',
				'Was not brought',
				"Didn't attend",
				'Did Not Attend (DNA)'
			]
		],
		['contacts.contact_type', 'home visit', ['Home Visit', 'HV', 'home-visit', 'HOME_VISIT']],
		['contacts.contact_type', 'one-to-one', ['1:1', '1-1', '1 to 1', 'One to One', '121']],
		['contacts.contact_type', 'phone', ['Tel', 'Telephone', 'Phone call', 'T/C']],
		['contacts.contact_type', 'text', ['SMS', 'Text message']],
		['contacts.contact_type', 'letter', ['Email', 'E-mail', 'Letter']],
		['contacts.contact_type', 'virtual', ['Zoom', 'Online', 'Video call']],
		['contacts.contact_type', 'clinic', ['Baby clinic', 'Clinic']],
		['contacts.adult_relationship', 'mother', ['Mum', 'Mother', 'MOTHER']],
		['contacts.adult_relationship', 'father', ['Dad', 'Father']],
		['contacts.adult_relationship', 'female carer', ['Grandmother', 'Step-mother', 'Nan']],
		['contacts.adult_relationship', 'male carer', ['Grandad', 'Stepfather']],
		['contacts.adult_relationship', 'other', ['Grandparent', 'Foster carer', 'Childminder']],
		['early-years-profile.fsm', 'eligible', ['Y', '1', 'true', 'FSM', 'Known to be eligible']],
		['early-years-profile.fsm', 'not eligible', ['N', '0', 'Non-FSM', 'Not known to be eligible']],
		['early-years-profile.sen', 'none', ['N', 'No SEN', 'None']],
		['early-years-profile.sen', 'support', ['K', 'SEN support', 'School Action Plus', 'SA+']],
		['early-years-profile.sen', 'plan', ['E', 'EHCP', 'EHC plan', 'Statement', 'S']],
		['early-years-profile.first_language', 'english', ['ENG', 'English', 'Believed to be English']],
		['early-years-profile.first_language', 'other', ['Polish', 'URD', 'EAL', 'Other than English']],
		['immunisations.status', 'given', ['G', 'Given', 'Administered']],
		['immunisations.status', 'refused', ['R', 'Refused', 'Consent withheld', 'Declined']],
		['immunisations.status', 'missed', ['DNA', 'Did not attend', 'Was not brought']],
		['immunisations.status', 'none', ['None', 'Not given']],
		[
			'parents-survey.response',
			'very good',
			['Very satisfied', '5 - Very satisfied', '1. Very good', 'Excellent']
		],
		['parents-survey.response', 'neither', ['Neither satisfied nor dissatisfied', 'Neutral']],
		['parents-survey.response', 'poor', ['Dissatisfied']],
		['referrals.source', 'health visitor', ['HV', 'Health Visiting Team']],
		['referrals.source', 'social care', ["Children's Social Care", 'CSC', 'Social worker', 'MASH']],
		['referrals.source', 'jobcentre plus', ['JCP', 'Job Centre Plus', 'DWP']],
		['referrals.source', 'self', ['Self-referral', 'Parent']],
		['referrals.source', 'voluntary sector', ['VCS', 'Home-Start', 'Charity']],
		['sessions.lead_agency', 'centre', ['CC', "Children's Centre", 'Family Hub']],
		['sessions.lead_agency', 'speech therapist', ['SALT', 'SLT', 'Speech & Language Therapy']],
		['sessions.activity_type', 'play and learning', ['Stay & Play', 'Play and Learning']],
		['settings.setting_type', 'pre-school', ['Pre School', 'Playgroup', 'preschool']],
		['settings.setting_type', 'nursery', ['Day Nursery', 'Full day care']],
		['settings.grade', '2', ['Good', 'Grade 2', '2 - Good', '2.0']],
		['settings.grade', '3', ['Requires improvement', 'RI', 'Satisfactory']],
		['early-years-profile.COM_E01', '1', ['EMG', 'Emerging', '1.0', '1 - Emerging']],
		['early-years-profile.COM_E01', '2', ['EXP', 'Expected', '2.0']],
		['early-years-profile.COM_G01', '3', ['EXC', 'Exceeding']],
		['early-years-profile.COM_E01', 'a', ['Not assessed', 'A ']],
		['health-visitor-reviews.review', 'new-birth', ['NBV', 'New Birth Visit']],
		[
			'health-visitor-reviews.review',
			'six-to-eight-weeks',
			['6-8 week', '6-8 weeks', '6 to 8 week review']
		],
		['health-visitor-reviews.review', 'twelve-months', ['12 month', '9-12 months', '1 year']],
		[
			'health-visitor-reviews.review',
			'two-to-two-and-a-half-years',
			['2-2.5 years', '2–2½ year review', '2-2½ years', '27 month', '2 year review']
		],
		[
			'health-visitor-reviews.feeding',
			'totally breastfed',
			['Exclusively breastfed', 'Totally', 'T']
		],
		['health-visitor-reviews.feeding', 'partially breastfed', ['Mixed', 'Partial']],
		['health-visitor-reviews.feeding', 'not breastfed', ['Formula', 'Bottle', 'Not at all']],
		['centres.kind', 'hub', ['Family Hub', 'Best Start Family Hub']],
		['centre-history.event', 'renamed', ['Name change']],
		['finance.line', 'under-fives', ['Under 5s', 'U5', '0-4']],
		['finance.line', 'over-fives', ['Over 5s', '5+']],
		['contacts.contact_type', 'clinic', ['Clinic in centre', 'Baby clinic at the Family Hub']],
		['volunteers.destination', 'work', ['Employment', 'Paid work']],
		['programme-enrolments.tool', 'topse', ['TOPSE', 'Topse ']]
	] as const)('in %s, “%s” is also written in other ways', (column, word, texts) => {
		for (const text of texts) expect([text, mendedAlone(column, text)?.[0]]).toEqual([text, word]);
	});

	it.each([
		['contacts.contact_type', 'A'],
		['contacts.contact_type', 'Cancelled'],
		['parents-survey.response', '4'],
		['early-years-profile.COM_E01', 'Exceeding'],
		['early-years-profile.COM_E01', '3'],
		['early-years-profile.fsm', 'All other pupils'],
		['health-visitor-reviews.feeding', 'Breastfed'],
		['programme-enrolments.tool', 'SWEMWBS'],
		['settings.grade', '3 - Good'],
		['registrations.sex', '1 - Female'],
		['registrations.sex', 'Female (M)'],
		['registrations.sex', 'M?'],
		['registrations.sex', 'M/F'],
		['registrations.sex', 'k']
	])('in %s, “%s” may mean two things and is not read', (column, text) => {
		expect(mendedAlone(column, text)).toBeUndefined();
	});

	it.each([
		['registrations.sex', 'Not known', 'unknown', 'missing-word'],
		['registrations.sex', 'Not stated', 'unknown', 'not-stated'],
		['registrations.sex', 'NULL', '', 'missing-word'],
		['registrations.sex', '#N/A', '', 'spreadsheet-error'],
		['registrations.sex', '*', '', 'suppressed'],
		['parents-survey.response', 'Don’t know', '', 'missing-word'],
		['parents-survey.response', 'Prefer not to say', '', 'not-stated'],
		['early-years-profile.COM_E01', 'N', '', 'missing-word'],
		['settings.grade', 'Not yet inspected', '', 'missing-word']
	])('in %s, “%s” is no answer', (column, text, value, kind) => {
		expect(mendedAlone(column, text)).toEqual([value, kind]);
	});
});
