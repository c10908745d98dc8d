import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { writeDemonstration } from '../../data/generator/demonstration';

/** What a county of the demonstration's make has of each, so that larger ones keep the proportion. */
const childrenPerContact = 17_000 / 300_000;

/** The extracts that contacts cannot be read without: what a centre's own system exports. */
const readWithContacts = [
	'centres',
	'centre-history',
	'reach-areas',
	'neighbourhoods',
	'population',
	'postcodes',
	'registrations',
	'contacts'
];

export interface BenchExtracts {
	/** Every extract. */
	readonly all: readonly string[];
	/** Contacts, and what they are read with. */
	readonly contacts: readonly string[];
}

/** The paths of a generated county's extracts, all CSV; made unless the folder holds them. */
export async function benchExtracts(folder: string, contacts: number): Promise<BenchExtracts> {
	const out = join(folder, `${contacts}-contacts`);
	if (!existsSync(join(out, 'datapackage.json'))) {
		console.log(`Inventing a county with ${contacts.toLocaleString('en-GB')} contacts…`);
		const children = Math.round(contacts * childrenPerContact);
		await writeDemonstration({ children, contacts, seed: 2008, out, csv: true });
	}
	const all = extractsIn(out);
	return {
		all,
		contacts: all.filter((path) => readWithContacts.some((id) => path.endsWith(`${id}.csv`)))
	};
}

/** The paths of the extracts in a folder. */
export function extractsIn(folder: string): readonly string[] {
	return readdirSync(folder)
		.filter((name) => /\.(csv|parquet)$/.test(name))
		.map((name) => join(folder, name));
}
