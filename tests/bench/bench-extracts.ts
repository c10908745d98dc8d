import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { writeDemonstration } from '../../data/generator/demonstration';
import { shuffleRows } from './shuffle-rows';

/** What a county of the demonstration's make has of each, so that larger ones keep the proportion. */
const childrenPerContact = 17_000 / 300_000;
const seed = 2008;

/** The extracts that contacts cannot be read without: what a centre's own system exports. */
const readWithContacts = [
	'centres.csv',
	'centre-history.csv',
	'reach-areas.csv',
	'neighbourhoods.csv',
	'population.csv',
	'postcodes.csv',
	'registrations.csv',
	'contacts.csv'
];

/** Paths of a generated county's extracts, all CSV. */
export interface BenchExtracts {
	/** Contacts, and the seven that they are read with. */
	readonly eight: readonly string[];
	readonly contacts: string;
	readonly centres: string;
	readonly volunteers: string;
}

/** The extracts of a generated county, its contacts in no order; made unless the folder holds them. */
export async function benchExtracts(folder: string, contacts: number): Promise<BenchExtracts> {
	const out = join(folder, `${contacts}-shuffled-contacts`);
	const pathOf = (name: string) => join(out, name);
	if (!existsSync(out)) {
		console.log(`Inventing a county with ${contacts.toLocaleString('en-GB')} contacts…`);
		const unfinished = `${out}-unfinished`;
		rmSync(unfinished, { recursive: true, force: true });
		const children = Math.round(contacts * childrenPerContact);
		await writeDemonstration({ children, contacts, seed, out: unfinished, csv: true });
		shuffleRows(join(unfinished, 'contacts.csv'), seed);
		renameSync(unfinished, out);
	}
	return {
		eight: readWithContacts.map(pathOf),
		contacts: pathOf('contacts.csv'),
		centres: pathOf('centres.csv'),
		volunteers: pathOf('volunteers.csv')
	};
}

/** The paths of the extracts in a folder. */
export function extractsIn(folder: string): readonly string[] {
	return readdirSync(folder)
		.filter((name) => /\.(csv|parquet)$/.test(name))
		.map((name) => join(folder, name));
}
