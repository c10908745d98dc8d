/** The borough's hubs: their list, the families on their books, the registers and the visits. */
import * as xlsx from '@e965/xlsx';
import { chance, csv, day, dayFirst, iso, monthAndYear, weekday } from './chance.ts';
import { ACTIVITY_TO, type Authority, type Child } from './authority.ts';
import { text, type MadeFile } from './files.ts';

type Cell = string | number | null;

interface Sheet {
	name: string;
	rows: Cell[][];
	/** Merged cells, as the library writes a range: 'C1:F1'. */
	merged?: string[];
}

function workbook(name: string, sheets: readonly Sheet[]): MadeFile {
	const book = xlsx.utils.book_new();
	for (const { name: title, rows, merged } of sheets) {
		const sheet = xlsx.utils.aoa_to_sheet(rows);
		if (merged !== undefined)
			sheet['!merges'] = merged.map((range) => xlsx.utils.decode_range(range));
		xlsx.utils.book_append_sheet(book, sheet, title);
	}
	return {
		name,
		bytes: new Uint8Array(xlsx.write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer)
	};
}

const reference = (child: Child) => `LS-${child.id}`;

export function hubs(authority: Authority): MadeFile {
	return workbook('Family hubs.xlsx', [
		{
			name: 'Cover',
			rows: [
				['Leaside Council'],
				['Family hubs and their localities'],
				['Owner: Early Help'],
				['Updated 12 May 2026']
			]
		},
		{
			name: 'Hubs',
			rows: [
				['Hub ID', 'Hub Name', 'Locality', 'Opened', 'Type'],
				...authority.centres.map((one, index): Cell[] => [
					one.id,
					one.name,
					authority.neighbourhoods.find((place) => place.centre === index)!.locality,
					'01/09/2012',
					'Main'
				])
			]
		}
	]);
}

export function families(authority: Authority): MadeFile {
	const random = chance(21);
	const together = new Map<string, Child[]>();
	for (const child of authority.children) {
		for (const registration of child.registrations) {
			const key = `${child.family}|${registration.centre}|${registration.from}|${registration.to ?? ''}`;
			together.set(key, [...(together.get(key) ?? []), child]);
		}
	}
	const most = Math.max(...[...together.values()].map((children) => children.length));
	const numbers = Array.from({ length: most }, (_, index) => index + 1);
	const rows: string[][] = [];
	for (const [key, children] of together) {
		const [family, centre, from, to] = key.split('|') as [string, string, string, string];
		const place = authority.centres[Number(centre)]!;
		const row = [
			`FAM${family}`,
			children[0]!.postcode,
			children[0]!.neighbourhoodCode,
			random.happens(0.05) ? random.one(place.aliases) : place.name,
			dayFirst(Number(from)),
			to === '' ? '' : dayFirst(Number(to)),
			to === '' ? 'Active' : 'Closed',
			...numbers.flatMap((number) => {
				const child = children[number - 1];
				return child === undefined
					? ['', '', '']
					: [reference(child), dayFirst(child.born), child.sex];
			})
		];
		rows.push(row);
		if (random.happens(0.01)) rows.push(row);
	}
	return text(
		'EYES families export.csv',
		csv([
			[
				'Family Ref',
				'Postcode',
				'LSOA',
				'Registered Hub',
				'Registered On',
				'Closed On',
				'Status',
				...numbers.flatMap((number) => [
					`Child ${number} ID`,
					`Child ${number} DOB`,
					`Child ${number} Gender`
				])
			],
			...rows
		])
	);
}

/** A sheet of a register: a row a child and hub, a column a working day, P or A where booked. */
function registerSheet(authority: Authority, name: string, from: number, to: number): Sheet {
	const days: number[] = [];
	for (let when = from; when <= to; when += 1) {
		if (weekday(when) !== 0 && weekday(when) !== 6) days.push(when);
	}
	const first = 3;
	const months: Cell[] = Array<Cell>(first).fill(null);
	const merged: string[] = [];
	days.forEach((when, index) => {
		const isNew = index === 0 || monthAndYear(days[index - 1]!) !== monthAndYear(when);
		months.push(isNew ? monthAndYear(when) : null);
		if (isNew) {
			const last = days.filter((other) => monthAndYear(other) === monthAndYear(when)).length - 1;
			merged.push(
				xlsx.utils.encode_range({ r: 2, c: first + index }, { r: 2, c: first + index + last })
			);
		}
	});
	const rows: Cell[][] = [];
	for (const child of authority.children) {
		const byHub = new Map<number, Cell[]>();
		for (const contact of child.contacts) {
			const column = days.indexOf(contact.day);
			if (column < 0 || (contact.kind !== 'group' && contact.kind !== 'clinic')) continue;
			const marks = byHub.get(contact.centre) ?? Array<Cell>(days.length).fill(null);
			// Two sessions on one day share a cell: present at either is present.
			if (marks[column] !== 'P') marks[column] = contact.happened ? 'P' : 'A';
			byHub.set(contact.centre, marks);
		}
		for (const [centre, marks] of byHub) {
			rows.push([
				reference(child),
				`FAM${child.family}`,
				authority.centres[centre]!.name,
				...marks
			]);
		}
	}
	return {
		name,
		merged,
		rows: [
			[`Attendance register ${name}`],
			['P = present, A = absent, blank = not booked'],
			months,
			['Child ID', 'Family Ref', 'Hub', ...days.map((when) => dayFirst(when))],
			...rows
		]
	};
}

export function registers(authority: Authority): MadeFile {
	return workbook('Hub registers 2024 to 2026.xlsx', [
		{
			name: 'Read me',
			rows: [
				['Leaside family hubs'],
				['Attendance registers of groups and clinics'],
				['One sheet a year']
			]
		},
		registerSheet(authority, '2024-25', day(2024, 4, 1), day(2025, 3, 31)),
		registerSheet(authority, '2025-26', day(2025, 4, 1), day(2026, 3, 31)),
		registerSheet(authority, '2026-27', day(2026, 4, 1), ACTIVITY_TO)
	]);
}

export function outreach(authority: Authority): MadeFile {
	const random = chance(22);
	const rows: { when: number; cells: string[] }[] = [];
	for (const child of authority.children) {
		for (const contact of child.contacts) {
			if (contact.kind === 'group' || contact.kind === 'clinic') continue;
			const type = { 'home visit': 'Home visit', telephone: 'Phone call', letter: 'Letter' }[
				contact.kind
			];
			const missed = contact.kind === 'home visit' ? 'No access' : 'No answer';
			rows.push({
				when: contact.day,
				cells: [
					`OC${String(rows.length + 1).padStart(6, '0')}`,
					iso(contact.day),
					reference(child),
					authority.centres[contact.centre]!.name,
					type,
					contact.happened ? 'Completed' : missed,
					random.one(['MW', 'TJ', 'AO'])
				]
			});
		}
	}
	rows.sort((one, other) => one.when - other.when);
	return text(
		'Outreach contacts.csv',
		csv([
			['Contact ID', 'Contact Date', 'Child ID', 'Hub', 'Contact Type', 'Outcome', 'Worker'],
			...rows.map(({ cells }) => cells)
		])
	);
}
