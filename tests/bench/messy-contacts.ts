import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/**
 * The path of a contacts extract as a centre's own system might export it, made from a clean one line
 * by line: other column names in another order, day first, its own words, a title above and a total
 * below. Made unless it is there. The clean one must have no quotation marks.
 */
export async function messyContacts(clean: string): Promise<string> {
	const path = clean.replace(/contacts\.csv$/, 'attendance-list.csv');
	if (existsSync(path)) return path;
	const out = createWriteStream(path);
	out.write('Attendance list – all centres\r\n\r\n');
	out.write(`${header.map(([name]) => name).join(',')}\r\n`);
	let columns: readonly string[] | undefined;
	let rows = 0;
	for await (const line of createInterface({ input: createReadStream(clean) })) {
		const cells = line.split(',');
		if (columns === undefined) columns = cells;
		else {
			const row = Object.fromEntries(columns.map((name, i) => [name, cells[i] ?? '']));
			const written = header.map(([, from]) => inOwnWords(from, row[from]!));
			if (!out.write(`${written.join(',')}\r\n`)) await once(out, 'drain');
			rows++;
		}
	}
	out.end(`Total,${rows}${','.repeat(header.length - 2)}\r\n`);
	await once(out, 'finish');
	return path;
}

const header = [
	['Attendance ID', 'contact_id'],
	['Date', 'contact_date'],
	['Setting', 'centre_id'],
	['Event Name', 'activity'],
	['Person ID', 'child_id'],
	['Contact Type', 'contact_type'],
	['Adult Person ID', 'adult_id'],
	['Relationship to Child', 'adult_relationship']
] as const;

function inOwnWords(column: string, cell: string): string {
	if (column === 'contact_date') return cell.split('-').reverse().join('/');
	return column === 'contact_type' ? (contactWords[cell] ?? cell) : cell;
}

const contactWords: Readonly<Record<string, string>> = {
	attended: 'Attended',
	missed: 'DNA',
	'home visit': 'Home Visit',
	'one-to-one': '1:1',
	clinic: 'Clinic',
	phone: 'Telephone call',
	text: 'Text message',
	letter: 'Letter',
	virtual: 'Virtual'
};
