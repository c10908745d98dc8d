import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Files of the demonstration that a reader loads as their own. */
export interface OwnFiles {
	/** What they are, as a test's title begins. */
	words: string;
	paths: readonly string[];
}

const folder = resolve('data/demonstration');

export const everyExtract: OwnFiles = {
	words: 'the demonstration’s own files',
	paths: readdirSync(folder)
		.filter((name) => /\.(csv|parquet)$/.test(name))
		.map((name) => join(folder, name))
};

/** What readiness for school needs: the whole takes WebKitGTK's compiler more than a minute, and Firefox nearly one. */
export const profileExtracts: OwnFiles = {
	words: 'the demonstration’s own profile results',
	paths: [
		'centres.csv',
		'centre-history.csv',
		'reach-areas.csv',
		'neighbourhoods.csv',
		'postcodes.csv',
		'population.csv',
		'early-years-profile.parquet',
		'targets.csv'
	].map((name) => join(folder, name))
};
