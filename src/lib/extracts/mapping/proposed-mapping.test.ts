import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { csvParseRows } from 'd3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { contractById, contracts } from '../contracts';
import { recognisedContract } from '../recognise';
import { exportHeaders } from './export-headers.test-data';
import { knownNames } from './known-names';
import { noChoices } from './mapping';
import { mappingMemory } from './mapping-memory';
import { proposedMapping } from './proposed-mapping';
import type { Proposal } from './proposed-mapping';
import { shapeOf } from './shape';

function proposalFor(
	header: string,
	rows: readonly string[] = [],
	{ memory = mappingMemory(), fileName = 'export.csv' } = {}
): Proposal {
	const head = { fileName, columns: header.split(','), sample: rows.map((row) => row.split(',')) };
	return proposedMapping(head, contracts, memory);
}

const best = (proposal: Proposal) => proposal.candidates[0]!;
const fromOf = (proposal: Proposal, column: string) =>
	best(proposal).columns.find((one) => one.column.name === column)!;

describe('the demonstration’s own files', () => {
	const folder = fileURLToPath(new URL('../../../../data/demonstration/', import.meta.url));
	const files = readdirSync(folder).filter((name) => name.endsWith('.csv'));

	test.each(files)('%s is what its columns are called, certainly', (fileName) => {
		const [columns, ...sample] = csvParseRows(readFileSync(`${folder}${fileName}`, 'utf8')).slice(
			0,
			201
		);
		const proposal = proposedMapping(
			{ fileName: 'x.csv', columns: columns!, sample },
			contracts,
			mappingMemory()
		);
		expect(proposal.isCertain).toBe(true);
		expect(`${best(proposal).contract.id}.csv`).toBe(fileName);
		expect(best(proposal).mapping.columns).toEqual(
			Object.fromEntries(columns!.map((name) => [name, [name]]))
		);
	});
});

describe('a header of the contract’s own names', () => {
	test.each(contracts.map(({ id }) => id))('of %s is what it was before mapping', (id) => {
		const columns = contractById(id)!.columns.map(({ name }) => name);
		const file = { name: 'x.csv', size: 0, slice: () => Promise.resolve(new Uint8Array()) };
		const proposal = proposalFor(columns.join(','));
		expect(proposal.isCertain).toBe(true);
		expect(best(proposal).contract).toBe(recognisedContract(file, columns));
		expect(best(proposal).columns.every(({ because }) => because === 'same name')).toBe(true);
	});

	test('is certain whatever its cells hold, since those are for cleaning', () => {
		const proposal = proposalFor(
			'patient_id,date_of_birth,vaccine,dose_date',
			Array.from({ length: 20 }, () => 'one,not a date,nothing,never')
		);
		expect(proposal.isCertain).toBe(true);
		expect(best(proposal).contract.id).toBe('immunisations');
	});

	test('takes in no further column on a guess', () => {
		const proposal = proposalFor(
			'volunteer_id,centre_id,financial_year,sessions_given,Role',
			Array.from({ length: 20 }, (_, i) => `V${i},RE,2021/22,5,parent`)
		);
		expect(proposal.isCertain).toBe(true);
		expect(best(proposal).leftOver).toEqual(['Role']);
	});

	test('with a column too few and none to spare fits nothing', () => {
		expect(proposalFor('volunteer_id,centre_id,financial_year').candidates).toEqual([]);
	});

	test('that is there twice in other letters is not certain', () => {
		const proposal = proposalFor('volunteer_id,centre_id,Centre ID,financial_year,sessions_given');
		expect(proposal.isCertain).toBe(false);
		expect(best(proposal).contract.id).toBe('volunteers');
	});
});

describe('exports of local systems', () => {
	test('registrations are known by their other names', () => {
		const proposal = proposalFor(exportHeaders.registrations);
		expect(proposal.isCertain).toBe(true);
		expect(best(proposal).mapping).toEqual({
			extract: 'registrations',
			columns: {
				child_id: ['Person ID'],
				family_id: ['Family ID'],
				centre_id: ['Setting'],
				registered_on: ['Date Registered'],
				closed_on: ['Date Closed'],
				forename: ['Forename'],
				date_of_birth: ['DOB'],
				sex: ['Gender'],
				postcode: ['Postcode'],
				ethnicity: ['Ethnicity'],
				disability: ['Disability'],
				lone_parent: ['Lone Parent'],
				teen_parent: ['Teenage Parent'],
				workless: ['Workless']
			},
			choices: noChoices
		});
	});

	test('surnames of children are not read, and said so', () => {
		const { notRead, leftOver } = best(proposalFor(exportHeaders.registrations));
		expect(notRead).toEqual(['Surname']);
		expect(leftOver).toEqual(['Role', 'Relationship', 'First Language', 'Consent']);
	});

	test('the order of the columns does not count', () => {
		const reversed = exportHeaders.registrations.split(',').reverse().join(',');
		expect(best(proposalFor(reversed)).mapping).toEqual(
			best(proposalFor(exportHeaders.registrations)).mapping
		);
	});

	test('a contact’s number is put together of the event’s and the person’s', () => {
		const proposal = proposalFor(exportHeaders.contacts);
		expect(proposal.isCertain).toBe(true);
		expect(best(proposal).mapping.columns).toEqual({
			contact_id: ['Event ID', 'Person ID'],
			child_id: ['Person ID'],
			centre_id: ['Setting'],
			contact_date: ['Date'],
			contact_type: ['Contact Type'],
			did_attend: ['Attended'],
			activity: ['Event Name']
		});
	});

	test('a client list by the names of its system is registrations', () => {
		const proposal = proposalFor(
			'Synergy ID,Family ID,Surname,Forename,Date of Birth,Sex,Person Type,Postcode,LSOA,Base Centre,Registration Date,Closure Date,NHS Number'
		);
		expect(best(proposal).contract.id).toBe('registrations');
		expect(best(proposal).mapping.columns).toMatchObject({
			child_id: ['Synergy ID'],
			centre_id: ['Base Centre'],
			registered_on: ['Registration Date'],
			closed_on: ['Closure Date'],
			date_of_birth: ['Date of Birth']
		});
		expect(best(proposal).missing).toEqual([]);
	});

	test('attendances by a reference that repeats are contacts, not centres, and who did not come is asked of', () => {
		const rows = Array.from({ length: 60 }, (_, i) =>
			[
				100 + (i % 12),
				'F1',
				'Ferry Lane',
				`0${1 + (i % 9)}/05/2025`,
				'Group session',
				'Y',
				'AB'
			].join()
		);
		const proposal = proposalFor(
			'URN,Carer Ref,Centre Name,Attended On,Session Type,Attended?,Worker',
			rows
		);
		expect(proposal.isCertain).toBe(false);
		expect(best(proposal).mapping).toMatchObject({
			extract: 'contacts',
			columns: {
				contact_id: ['Attended On', 'URN', 'Centre Name'],
				child_id: ['URN'],
				centre_id: ['Centre Name'],
				contact_date: ['Attended On'],
				contact_type: ['Session Type'],
				did_attend: ['Attended?']
			}
		});
	});

	test.each([
		[
			'Referral ID,Child ID,Family ID,Centre,Date Received,DOB,Referral Source,Reason for referral,Outcome,Date closed',
			'R1,C1,F1,Barwell,03/04/2024,03/04/2022,Health visitor,Speech,Closed,03/05/2024'
		],
		[
			'Person ID,Family ID,Setting,Referral date,Date of birth,Postcode,Referred by,Need,Status',
			'C1,F1,Barwell,03/04/2024,03/04/2022,LE10 1AA,Health visitor,Speech,Closed'
		]
	])('referrals of children, %s, are no registrations', (header, row) => {
		const rows = [row, row.replace('1,', '2,').replace('F1', 'F2')];
		expect(best(proposalFor(header, rows)).contract.id).toBe('referrals');
	});

	test('a contact’s own number comes before one put together', () => {
		const proposal = proposalFor(`Attendance ID,${exportHeaders.contacts}`);
		expect(fromOf(proposal, 'contact_id').from).toEqual(['Attendance ID']);
	});

	test('a contact’s own number that repeats does not', () => {
		const rows = Array.from(
			{ length: 20 },
			(_, i) => `A1,${i},Stay & Play,Play,RE,Hall,2024-04-03,,,CC,RE-${i},F${i},Y,Attended`
		);
		const proposal = proposalFor(`Attendance ID,${exportHeaders.contacts}`, rows);
		expect(fromOf(proposal, 'contact_id').from).toEqual(['Event ID', 'Person ID']);
	});

	test('events without people are sessions', () => {
		const proposal = proposalFor(
			'Event ID,Event Name,Event Category,Setting,Date,Lead Agency,Headcount'
		);
		expect(proposal.isCertain).toBe(true);
		expect(best(proposal).mapping).toMatchObject({
			extract: 'sessions',
			columns: { session_id: ['Event ID'], attendances: ['Headcount'] }
		});
	});

	test('child health lists are immunisations', () => {
		const proposal = proposalFor(exportHeaders.immunisations);
		expect(proposal.isCertain).toBe(true);
		expect(best(proposal).mapping).toMatchObject({
			extract: 'immunisations',
			columns: {
				patient_id: ['NHS Number'],
				lsoa_code: ['LSOA'],
				gp_practice: ['GP Practice Code'],
				vaccine: ['Vaccine'],
				dose_date: ['Date Given'],
				status: ['Status(given/refused/DNA/consent withheld)']
			}
		});
	});

	test('the profile return is known by its codes, its year and the pupil’s number', () => {
		const proposal = proposalFor(exportHeaders.profile);
		expect(proposal.isCertain).toBe(true);
		expect(best(proposal).mapping).toMatchObject({
			extract: 'early-years-profile',
			columns: {
				pupil_id: ['UPN'],
				academic_year: ['AcYear'],
				school: ['Estab'],
				EXP_E17: ['EXP_E17']
			}
		});
		expect(best(proposal).leftOver).toEqual(['LA']);
	});

	test.each([
		[exportHeaders.programmes, 'programme-enrolments', ['centre_id']],
		[exportHeaders.survey, 'parents-survey', ['response_id']]
	])('%s is offered with what it lacks', (header, id, missing) => {
		const proposal = proposalFor(header);
		expect(proposal.isCertain).toBe(false);
		expect(best(proposal).contract.id).toBe(id);
		expect(best(proposal).missing).toEqual(missing);
	});

	test('budget lines without a number or a locality of their own are offered, not taken', () => {
		const proposal = proposalFor(exportHeaders.finance);
		expect(proposal.isCertain).toBe(false);
		expect(fromOf(proposal, 'line_id').from).toEqual(['fin_year', 'cost_centre', 'line']);
		expect(fromOf(proposal, 'locality_code').from).toEqual(['centre_or_cluster']);
	});

	test('referrals without a centre are asked for the one they all are of', () => {
		const { candidates, isCertain } = proposalFor(exportHeaders.referrals);
		expect([candidates[0]?.contract.id, candidates[0]?.missing, isCertain]).toEqual([
			'referrals',
			['centre_id'],
			false
		]);
	});
});

describe('names of columns met in exports', () => {
	test('tells how a session was held from whether anybody came', () => {
		const proposal = proposalFor(
			'Session Ref,Session Name,Session Date,Centre,Person ID,Delivery Method,Outcome'
		);
		expect(best(proposal).mapping.columns).toMatchObject({
			contact_type: ['Delivery Method'],
			did_attend: ['Outcome']
		});
	});

	test('knows the neighbourhood of a resident and of a pupil, and goals as the national pupil database has them', () => {
		const children = proposalFor('NHS No.,Date of birth,Resident LSOA,Vaccine,Date Given');
		expect(fromOf(children, 'lsoa_code').from).toEqual(['Resident LSOA']);
		const goals = exportHeaders.profile.replace(/(?=\b[A-Z]{3}_E\d\d)/g, 'FSP_');
		const pupils = proposalFor(goals.replace('Postcode', 'Pupil LSOA'));
		expect(pupils.isCertain).toBe(true);
		expect(fromOf(pupils, 'EXP_E17').from).toEqual(['FSP_EXP_E17']);
		expect(fromOf(pupils, 'lsoa_code').from).toEqual(['Pupil LSOA']);
	});

	test('takes a postcode directory’s postcodes with one space, of several spacings', () => {
		const proposal = proposalFor('pcd,pcd2,pcds,dointr,lsoa21');
		expect(proposal.isCertain).toBe(true);
		expect(fromOf(proposal, 'postcode').from).toEqual(['pcds']);
	});

	test('knows a look-up of a county’s district that ranks by tenths alone, and asks where it has localities besides', () => {
		const header = 'LSOA21CD,LSOA21NM,LAD24CD,LAD24NM,CTY24CD,CTY24NM,IMD 2025 decile';
		expect(proposalFor(header).isCertain).toBe(true);
		const proposal = proposalFor(header.replace('LAD24CD', 'Locality,LAD24CD'));
		expect(proposal.isCertain).toBe(false);
		expect(best(proposal).contract.id).toBe('neighbourhoods');
		expect(best(proposal).cautions).toEqual([
			'“Locality” says where each neighbourhood lies, too, and is not read: the localities are those of “LAD24CD”.'
		]);
	});
});

describe('what could be two things', () => {
	test('two columns for one date are not certain', () => {
		const header = exportHeaders.registrations.replace(
			'Date Registered',
			'Registration Date,Date Joined'
		);
		const proposal = proposalFor(header);
		expect(proposal.isCertain).toBe(false);
		expect(fromOf(proposal, 'registered_on').confidence).toBeLessThan(0.9);
	});

	test('a centre’s code comes before its name', () => {
		const header = exportHeaders.registrations.replace('Setting', 'Setting Name,Setting Code');
		const proposal = proposalFor(header);
		expect(proposal.isCertain).toBe(true);
		expect(fromOf(proposal, 'centre_id').from).toEqual(['Setting Code']);
	});

	test('of two extracts that fit about equally neither is certain and both are offered', () => {
		const { isCertain, candidates } = proposalFor(
			'NHS Number,DOB,Sex,Review Type,Review Date,Vaccine,Date Given'
		);
		expect(isCertain).toBe(false);
		expect(candidates.slice(0, 2).map(({ contract }) => contract.id)).toEqual([
			'health-visitor-reviews',
			'immunisations'
		]);
	});

	test('of two extracts that fit about equally the one the file is named for is offered first', () => {
		const { isCertain, candidates } = proposalFor(
			'NHS Number,DOB,Sex,Review Type,Review Date,Vaccine,Date Given',
			[],
			{ fileName: 'Immunisations March 2025.xlsx' }
		);
		expect(isCertain).toBe(false);
		expect(candidates[0]?.contract.id).toBe('immunisations');
	});
});

describe('what the cells say', () => {
	const registered = (birth: string, sex: string, code = 'LE10 0AB') =>
		Array.from({ length: 20 }, (_, i) => `P${i},F${i},RE,14/02/2022,${birth},${sex},${code}`);
	const header = 'Person ID,Family ID,Setting,Date Registered,DOB,Gender,Home';

	test('a known name with cells of another kind is not sure', () => {
		const proposal = proposalFor(header, registered('Redmoor', 'F'));
		expect(proposal.isCertain).toBe(false);
		expect(fromOf(proposal, 'date_of_birth').confidence).toBeLessThan(0.9);
	});

	test('dates written in any of the usual ways do not deny a date', () => {
		for (const birth of ['03/11/2021', '3-Nov-21', '2021-11-03', '44503', '3 November 2021'])
			expect(proposalFor(header, registered(birth, 'F')).isCertain).toBe(true);
	});

	test('a column without a known name is proposed by its cells where the file is to be asked about anyway', () => {
		const proposal = proposalFor(
			header.replace('Date Registered', 'When'),
			registered('03/11/2021', 'F')
		);
		expect(fromOf(proposal, 'postcode')).toMatchObject({ from: ['Home'], because: 'values' });
		expect(fromOf(proposal, 'registered_on')).toMatchObject({ from: ['When'], because: 'values' });
		expect(proposal.isCertain).toBe(false);
	});

	test('a column of postcodes is left over where all that is required is sure', () => {
		const proposal = proposalFor(header, registered('03/11/2021', 'F'));
		expect(proposal.isCertain).toBe(true);
		expect(best(proposal).leftOver).toEqual(['Home']);
	});
});

describe('what would make a number wrong', () => {
	test('children with no column of vaccines are not taken for unvaccinated', () => {
		const proposal = proposalFor('NHS Number,DOB,Postcode,GP Practice Code');
		expect(proposal.isCertain).toBe(false);
		expect(best(proposal).cautions).toEqual([
			'Without “vaccine” and “dose_date” every child in the file would count as not vaccinated.'
		]);
	});

	test.each([
		['vaccines', 'NHS Number,DOB,Postcode,LSOA,GP Practice Code,Antigen,Date Given,Dose'],
		['vaccines beside the contract’s own names', 'patient_id,date_of_birth,Antigen,Date Given'],
		['refusals', 'NHS Number,DOB,Postcode,GP Practice Code,Vaccine,Date Given,Outcome'],
		['reviews done', 'NHS Number,DOB,Postcode,Review Type,Contact Date'],
		['ends', `${exportHeaders.registrations.replace('Date Closed', 'Inactive Date')}`]
	])('a likely column of %s is neither taken nor lost without asking', (_, header) => {
		const { isCertain, candidates } = proposalFor(header);
		expect(isCertain).toBe(false);
		expect(candidates.length).toBeGreaterThan(0);
	});

	test('people of an age in two rows, one a sex, are not half the people', () => {
		const { isCertain, candidates } = proposalFor('LSOA code,Year,Sex,Age,Population');
		expect(isCertain).toBe(false);
		expect(candidates[0]?.cautions[0]).toContain('load a file of all persons');
	});

	test('a key of several columns that repeats is pointed out', () => {
		const rows = Array.from({ length: 20 }, (_, i) => `E01000001,2024,${i % 5},${i}`);
		const { isCertain, candidates } = proposalFor('LSOA code,Mid year,Age,Population', rows);
		expect(isCertain).toBe(false);
		expect(candidates[0]?.cautions).toEqual([
			'“LSOA code” and “Mid year” and “Age” together repeat from row to row, and only the first row of each is used.'
		]);
	});

	test('pupils with no scores are not taken for a profile', () => {
		expect(proposalFor('UPN,AcYear,Estab,DOB,Sex,Postcode').isCertain).toBe(false);
	});

	test('a column that says whether anybody came is read beside the sort of contact, and alone as that', () => {
		const beside = proposalFor(exportHeaders.contacts);
		expect(fromOf(beside, 'contact_type').from).toEqual(['Contact Type']);
		expect(fromOf(beside, 'did_attend').from).toEqual(['Attended']);
		const alone = proposalFor(exportHeaders.contacts.replace(',Contact Type', ''));
		expect(fromOf(alone, 'contact_type').from).toEqual(['Attended']);
		expect(fromOf(alone, 'did_attend').from).toEqual([]);
	});

	test('adults among the registered are pointed out', () => {
		const rows = ['Child', 'Mother'].map(
			(role, i) => `F1,P${i},A,B,03/11/2021,F,${role},,,,,,,,LE10 0AB,RE,14/02/2022,,Y`
		);
		expect(proposalFor(exportHeaders.registrations, rows).isCertain).toBe(false);
	});

	test('localities beside the ranks of neighbourhoods are pointed out', () => {
		const proposal = proposalFor('LSOA code,Locality name,Hub,IMD rank,IMD decile,IMD year', [
			'E01025800,West,Barwell,12000,4,2019',
			'E01025801,East,Burbage,13000,5,2019'
		]);
		expect(proposal.isCertain).toBe(false);
		expect(best(proposal).cautions[0]).toContain('“Locality name” and “Hub” say where');
	});

	test('makers’ names beside a column that says MMR are pointed out', () => {
		const rows = ['M-M-RvaxPro', 'Bexsero'].map(
			(vaccine, i) =>
				`${i},03/11/2021,F,LE10 0AB,,C1,${i ? 'MenB' : 'MMR'},1,${vaccine},,03/12/2022,,G,`
		);
		expect(best(proposalFor(exportHeaders.immunisations, rows)).cautions).toHaveLength(1);
	});
});

describe('the profile’s goals by title', () => {
	const since2021 = contractById('early-years-profile')!.columns.filter(({ name }) =>
		/_E\d/.test(name)
	);
	const of2012 = contractById('early-years-profile')!.columns.filter(({ name }) =>
		/_G\d/.test(name)
	);

	test.each([
		['LIT_E10', since2021],
		['LIT_G10', of2012]
	])('“Writing” is %s beside the other titles of its profile', (code, goals) => {
		const titles = goals.map(({ description }) => description.replaceAll(',', ''));
		const proposal = proposalFor(['UPN', 'AcYear', ...titles].join(','));
		expect(proposal.isCertain).toBe(true);
		expect(fromOf(proposal, code).from).toEqual(['Writing']);
		expect(best(proposal).leftOver).toEqual([]);
	});

	test('“Writing” alone is no goal', () => {
		const proposal = proposalFor('UPN,AcYear,Writing,COM_E01');
		expect(best(proposal).leftOver).toEqual(['Writing']);
	});
});

describe('an earlier mapping', () => {
	const columns = 'Ref,Fam,Where,Since,Born,Colour';
	const mapping = {
		extract: 'registrations',
		columns: {
			child_id: ['Ref'],
			family_id: ['Fam'],
			centre_id: ['Where'],
			registered_on: ['Since'],
			date_of_birth: ['Born']
		},
		choices: { undone: [], words: { centre_id: { Redmoor: 'RE' } } }
	};
	const memory = mappingMemory({ [shapeOf(columns.split(','))]: mapping });

	test('of the same shape comes back by itself, with what was chosen', () => {
		const proposal = proposalFor('colour,BORN,since,where,fam,ref', [], { memory });
		expect(proposal.isCertain).toBe(true);
		expect(best(proposal).mapping).toEqual({
			...mapping,
			columns: {
				child_id: ['ref'],
				family_id: ['fam'],
				centre_id: ['where'],
				registered_on: ['since'],
				date_of_birth: ['BORN']
			}
		});
	});

	test.each([
		['more', `${columns},Postcode`],
		['fewer', 'Ref,Fam,Where,Since,Born']
	])('of a shape with one column %s is offered, not taken', (_, header) => {
		const proposal = proposalFor(header, [], { memory });
		expect(proposal.isCertain).toBe(false);
		expect(fromOf(proposal, 'child_id')).toMatchObject({ from: ['Ref'], because: 'earlier' });
		expect(best(proposal).mapping.choices).toEqual(mapping.choices);
	});

	test('of two columns more is of no help', () => {
		expect(proposalFor(`${columns},One,Two`, [], { memory }).candidates).toEqual([]);
	});

	test('of an extract that is no longer known is of no help', () => {
		const gone = mappingMemory({ [shapeOf(['a', 'b'])]: { ...mapping, extract: 'gone' } });
		expect(proposalFor('a,b', [], { memory: gone }).candidates).toEqual([]);
	});

	test('comes before the contract’s own names', () => {
		const own = 'volunteer_id,centre_id,financial_year,sessions_given,Centre';
		const chosen = {
			extract: 'volunteers',
			columns: {
				volunteer_id: ['volunteer_id'],
				centre_id: ['Centre'],
				financial_year: ['financial_year'],
				sessions_given: ['sessions_given']
			},
			choices: noChoices
		};
		const remembered = mappingMemory({ [shapeOf(own.split(','))]: chosen });
		expect(best(proposalFor(own, [], { memory: remembered })).mapping).toEqual(chosen);
	});
});

test('columns named like parts of every object are columns', () => {
	const columns = ['constructor', '__proto__', 'toString'];
	expect(proposalFor(columns.join(',')).candidates).toEqual([]);
	expect(proposalFor('constructor').candidates).toEqual([]);
});

test('no header and no cells are too odd to be looked at', () => {
	const name = fc.oneof(
		fc.string(),
		fc.constantFrom(...knownNames, 'Person ID', 'Date', 'Setting')
	);
	fc.assert(
		fc.property(
			fc.uniqueArray(name, { maxLength: 12 }),
			fc.array(fc.array(fc.string(), { maxLength: 12 }), { maxLength: 6 }),
			(columns, sample) => {
				const { candidates, isCertain } = proposedMapping(
					{ fileName: 'x.csv', columns, sample },
					contracts,
					mappingMemory()
				);
				for (const { mapping } of candidates)
					for (const from of Object.values(mapping.columns))
						expect(from.every((one) => columns.includes(one))).toBe(true);
				if (isCertain) expect(candidates[0]?.missing).toEqual([]);
			}
		),
		{ numRuns: 200 }
	);
});

test('a file without columns fits nothing', () => {
	const nothing = { fileName: 'x.csv', columns: [], sample: [] };
	expect(proposedMapping(nothing, contracts, mappingMemory()).candidates).toEqual([]);
});

test('a long list with a postcode and a neighbourhood in it is no list of postcodes', () => {
	const columns = [
		'Family ID',
		'Person ID',
		'DOB',
		'Gender',
		'Setting',
		'Date Registered',
		'Date Closed',
		'Postcode',
		'lsoa_code'
	];
	const { candidates } = proposedMapping(
		{ fileName: 'export.csv', columns, sample: [] },
		contracts,
		mappingMemory()
	);
	expect(candidates[0]!.contract.id).toBe('registrations');
});

test('settings without the day they are as at are not taken for centres', () => {
	const columns = ['setting_id', 'setting_name', 'inspected_on', 'grade'];
	const { candidates } = proposedMapping(
		{ fileName: 'settings.csv', columns, sample: [['a', 'Acorns', '2024-05-01', 'good']] },
		contracts,
		mappingMemory()
	);
	expect(candidates).toEqual([]);
});
