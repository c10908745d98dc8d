/** The district's centres: their list, the people on their books and who came. */
import { chance, csv, dayFirst } from './chance.ts';
import type { Authority, Contact } from './authority.ts';
import { text, typed, type MadeFile } from './files.ts';

export function centreList(authority: Authority): MadeFile {
	return text(
		'Childrens centres - Welland Vale.csv',
		csv([
			['Centre Code', 'Centre Name', 'Locality', 'Date Opened', 'Address', 'Postcode'],
			...authority.centres.map((one, index) => {
				const home = authority.neighbourhoods.find((place) => place.centre === index)!;
				return [
					one.id,
					one.name,
					home.locality,
					'01/04/2009',
					`${10 + index} Station Road`,
					home.postcodes[0]!
				];
			})
		])
	);
}

export function people(authority: Authority): MadeFile {
	const random = chance(11);
	const rows: (string | number)[][] = [];
	const parentsListed = new Set<number>();
	for (const child of authority.children) {
		for (const registration of child.registrations) {
			const place = authority.centres[registration.centre]!;
			const postcode = typed(child.postcode, random.between(0, 12));
			const name = random.happens(0.08) ? random.one(place.aliases) : place.name;
			const row = [
				`P${child.id}`,
				`F${child.family}`,
				dayFirst(child.born),
				child.sex === 'F' ? 'Female' : 'Male',
				'Child',
				random.one([
					'White British',
					'White Other',
					'Mixed',
					'Asian or Asian British',
					'Not stated'
				]),
				random.one(['N', 'N', 'N', 'Y']),
				postcode,
				name,
				dayFirst(registration.from),
				registration.to === null ? '' : dayFirst(registration.to)
			];
			rows.push(row);
			// The list tool repeats a record whose address was edited.
			if (random.happens(0.01)) rows.push(row);
			if (!parentsListed.has(child.family)) {
				parentsListed.add(child.family);
				rows.push([
					`P9${child.family}`,
					`F${child.family}`,
					dayFirst(child.born - random.between(7000, 14_000)),
					random.one(['Female', 'Female', 'Male']),
					'Parent/Carer',
					'White British',
					'N',
					postcode,
					name,
					dayFirst(registration.from),
					''
				]);
			}
		}
	}
	return text(
		'Synergy registered people 02-06-2026.csv',
		csv([
			['Registered people - all centres'],
			['Run by: analyst   Run date: 02/06/2026 09:14'],
			[],
			[
				'Person ID',
				'Family ID',
				'Date of Birth',
				'Gender',
				'Role',
				'Ethnicity',
				'Lone Parent',
				'Home Postcode',
				'Registered Centre',
				'Registration Date',
				'Closed Date'
			],
			...rows,
			[`Total records: ${rows.length}`]
		])
	);
}

const SESSIONS: Record<Contact['kind'], readonly [name: string, method: string]> = {
	group: ['Stay and Play', 'Group session'],
	clinic: ['Child Health Clinic', 'Clinic in centre'],
	'home visit': ['Family support', 'Home visit'],
	telephone: ['Family support', 'Telephone call'],
	letter: ['Family support', 'Letter']
};

const codes: Record<Contact['kind'], string> = {
	group: 'G',
	clinic: 'C',
	'home visit': 'V',
	telephone: 'T',
	letter: 'L'
};

export function sessions(authority: Authority): MadeFile {
	const random = chance(12);
	const rows: { when: number; cells: (string | number)[] }[] = [];
	for (const child of authority.children) {
		for (const [at, contact] of child.contacts.entries()) {
			const place = authority.centres[contact.centre]!;
			const [name, method] = SESSIONS[contact.kind];
			const missed = random.one(['Did not attend', 'Did not attend', 'Cancelled']);
			// A session has a number of its own: two clinics on one day are two.
			const earlier = child.contacts.slice(0, at).filter(({ day }) => day === contact.day).length;
			const reference = `S${contact.day}${contact.centre}${codes[contact.kind]}${earlier}`;
			const row = (person: string) => [
				reference,
				name,
				`${dayFirst(contact.day)} ${random.one(['09:30', '10:00', '13:15'])}`,
				random.happens(0.08) ? random.one(place.aliases) : place.name,
				person,
				method,
				contact.happened ? 'Attended' : missed
			];
			const cells = row(`P${child.id}`);
			rows.push({ when: contact.day, cells });
			if (random.happens(0.01)) rows.push({ when: contact.day, cells });
			if (random.happens(0.3)) rows.push({ when: contact.day, cells: row(`P9${child.family}`) });
			// A drop-in whom nobody knew: activity, and never reach.
			if (random.happens(0.02)) rows.push({ when: contact.day, cells: row('') });
		}
	}
	rows.sort((one, other) => one.when - other.when);
	return text(
		'Synergy session attendance Apr24-May26.csv',
		csv([
			['Session attendance'],
			['Period: 01/04/2024 to 31/05/2026'],
			[],
			[
				'Session Ref',
				'Session Name',
				'Session Date',
				'Centre',
				'Person ID',
				'Delivery Method',
				'Outcome'
			],
			...rows.map(({ cells }) => cells),
			['Total', '', '', '', '', '', String(rows.length)]
		])
	);
}
