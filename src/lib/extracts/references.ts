import { identifier, sql } from '$lib/sql';
import type { Connection, Sql } from '$lib/sql';

import { implausible } from './checks';
import type { Cleaning, NamedCentre } from './cleaning';
import { contractById, contracts } from './contracts';
import type { Contract } from './contracts';
import { rankNeighbourhoods } from './linking/deprivation-ranks';
import { cleaned, noted, suggested } from './linking/finding';
import type { Finding } from './linking/finding';
import { placePostcodes } from './linking/homes';
import { linkedView } from './linking/linked-view';
import { mayDo, wordsOf } from './linking/linking';
import type { Linking } from './linking/linking';
import { meantCentres } from './linking/meant-centres';
import type { LostText } from './linking/meant-centres';
import { namedCentres } from './linking/named-centres';
import { updateNeighbourhoodCodes } from './linking/neighbourhood-codes';
import { linkSameChildren } from './linking/same-children';
import { columnsWithStandIns, emptyStandIns, keepStandIns, standInsOf } from './linking/stand-in';
import { carriedOver, isCarriedOver, successionsOf } from './linking/successors';
import type { Succession } from './linking/successors';
import type { Suggestion } from './linking/suggestion';
import { unknownReference } from './linking/unknown-references';
import { unplaced } from './linking/unplaced';
import type { Choices } from './mapping/mapping';
import type { Problem } from './problem';
import { loadedTable } from './typed-table';

/** What linking came to, by extract. */
export interface Linked {
	/** What was found wrong between files. */
	readonly problems: ReadonlyMap<string, readonly Problem[]>;
	/** How many rows are not used for it. */
	readonly rowsLost: ReadonlyMap<string, number>;
	/** What was put right between files. Its examples stand in no line that is known. */
	readonly cleaned: ReadonlyMap<string, readonly Cleaning[]>;
	/** What a person may say yes to. */
	readonly suggestions: ReadonlyMap<string, readonly Suggestion[]>;
}

/**
 * Lays views in `main`, one an extract, over the typed tables: only rows whose
 * references are found, once centres named otherwise, postcodes, older codes of
 * neighbourhoods and children under two numbers are put right as far as that is
 * certain and nobody has undone it; with `home_lsoa` worked out from the
 * postcode where the row has no LSOA. A reference to an extract that has not
 * come holds nothing back. The typed tables keep every row as it was loaded, so
 * the answer changes as further files come.
 */
export async function linkReferences(
	connection: Connection,
	files: ReadonlyMap<string, string>,
	choices: ReadonlyMap<string, Choices> = new Map()
): Promise<Linked> {
	const linking: Linking = { connection, files, choices };
	await connection.run(sql`CREATE OR REPLACE TABLE ${astray} (extract VARCHAR, line BIGINT)`);
	await emptyStandIns(connection);
	const findings = [
		...(await rankNeighbourhoods(linking)),
		...(await updateNeighbourhoodCodes(linking)),
		...(await placePostcodes(linking))
	];
	let known: KnownCentres = { centres: [], successions: [] };
	for (const contract of contracts.filter(({ id }) => id !== 'neighbourhoods')) {
		findings.push(...(await linkExtract(linking, contract, known)));
		if (contract.id === 'centres' || contract.id === 'centre-history')
			known = await knownCentres(linking, contract.id === 'centre-history');
		if (contract.id === 'registrations') findings.push(...(await linkChildren(linking, contract)));
	}
	for (const [extract, problems] of await implausible(connection, files))
		findings.push(...problems.map((problem): Finding => ({ extract, kind: 'problem', problem })));
	return { ...byExtract(findings), rowsLost: await rowsLost(connection) };
}

// The rows whose references find nothing. Leaving these few out is quicker than looking every row up again.
const astray = sql`loaded.astray`;

interface KnownCentres {
	readonly centres: readonly NamedCentre[];
	readonly successions: readonly Succession[];
}

async function knownCentres({ connection }: Linking, hasHistory: boolean): Promise<KnownCentres> {
	const centres = await namedCentres(connection, { hasHistory });
	return { centres, successions: hasHistory ? await successionsOf(connection, centres) : [] };
}

async function linkExtract(
	linking: Linking,
	contract: Contract,
	{ centres, successions }: KnownCentres
): Promise<readonly Finding[]> {
	const { connection, files } = linking;
	const findings: Finding[] = [];
	if (files.has(contract.id))
		for (const reference of referencesOf(contract))
			if (files.has(reference.extract))
				findings.push(...(await follow(linking, contract, { reference, centres })));
	const standIns = await columnsWithStandIns(connection, contract);
	const moved =
		files.has(contract.id) && isCarriedOver(contract)
			? await carriedOver(linking, contract, {
					successions,
					hasStandIns: standIns.includes('centre_id'),
					names: centres
				})
			: [];
	await layView(linking, contract, {
		standIns,
		successions: moved.length > 0 ? successions : [],
		hasSamePersons: false
	});
	return [
		...findings,
		...moved,
		...(files.has(contract.id) ? await unplaced(linking, contract) : [])
	];
}

async function linkChildren(linking: Linking, contract: Contract): Promise<readonly Finding[]> {
	const { connection } = linking;
	const findings = await linkSameChildren(linking);
	if (findings.some(({ kind }) => kind === 'cleaning'))
		await layView(linking, contract, {
			standIns: await columnsWithStandIns(connection, contract),
			successions: [],
			hasSamePersons: true
		});
	return findings;
}

async function layView(
	linking: Linking,
	contract: Contract,
	differences: Omit<Parameters<typeof linkedView>[2], 'astray'>
): Promise<void> {
	const { connection } = linking;
	const [lost] = await connection.rows<{ n: number }>(
		sql`SELECT count(*) AS n FROM ${astray} WHERE extract = ${contract.id}`
	);
	const lines = sql`SELECT line FROM ${astray} WHERE extract = ${contract.id}`;
	await connection.run(
		sql`CREATE OR REPLACE VIEW main.${identifier(contract.table)} AS ${linkedView(
			linking,
			contract,
			{
				...differences,
				astray: lost!.n > 0 ? lines : undefined
			}
		)}`
	);
}

interface Reference {
	readonly column: string;
	readonly extract: string;
	readonly toColumn: string;
	/** Whether a row counts only where it is found. */
	readonly mustBeFound: boolean;
}

// A centre that an extract may name without having to is looked up all the same.
function referencesOf({ columns, references, id }: Contract): readonly Reference[] {
	const own = references.map((reference) => ({ ...reference, mustBeFound: true }));
	const namesCentre = columns.some(({ name }) => name === 'centre_id') && id !== 'centres';
	return namesCentre && !own.some(({ column }) => column === 'centre_id')
		? [
				...own,
				{ column: 'centre_id', extract: 'centres', toColumn: 'centre_id', mustBeFound: false }
			]
		: own;
}

async function follow(
	linking: Linking,
	contract: Contract,
	{ reference, centres }: { reference: Reference; centres: readonly NamedCentre[] }
): Promise<readonly Finding[]> {
	const { connection, files } = linking;
	const column = identifier(reference.column);
	let isFound = await found(connection, contract, reference);
	const texts = await connection.rows<LostText>(
		sql`SELECT ${column} AS text, count(*) AS "rows" FROM ${loadedTable(contract)} WHERE NOT ${isFound} GROUP BY ALL ORDER BY "rows" DESC, text`
	);
	if (texts.length === 0) return [];
	const findings: Finding[] = [];
	let lost: readonly LostText[] = texts;
	if (reference.extract === 'centres') {
		const meant = meantCentres(texts, centres, {
			words: wordsOf(linking, contract.id, reference.column),
			mayDo: (kind) => mayDo(linking, contract.id, kind)
		});
		lost = meant.lost;
		await keepStandIns(connection, contract, reference.column, meant.standIns);
		isFound = await found(connection, contract, reference);
		findings.push(
			...meant.cleaned.map((one) => cleaned(contract.id, one)),
			...meant.suggestions.map((one) => suggested(contract.id, one))
		);
	}
	if (lost.length === 0) return findings;
	const names = { file: files.get(contract.id)!, toFile: files.get(reference.extract)! };
	const problem = unknownReference(reference, lost, names);
	if (!reference.mustBeFound)
		return [...findings, noted(contract.id, { ...problem, ...usedWithoutCentre(problem) })];
	await connection.run(
		sql`INSERT INTO ${astray} SELECT ${contract.id}, rowid FROM ${loadedTable(contract)} WHERE NOT ${isFound}`
	);
	return [...findings, { extract: contract.id, kind: 'problem', problem }];
}

// Looking a text up among the stand-ins as well takes time, so it is only done where there are some.
async function found(
	connection: Connection,
	contract: Contract,
	{ column, extract, toColumn }: Reference
): Promise<Sql> {
	const target = sql`main.${identifier(contractById(extract)!.table)}`;
	const inTarget = sql`${identifier(column)} IN (SELECT ${identifier(toColumn)} FROM ${target})`;
	const standIns = await columnsWithStandIns(connection, contract);
	return standIns.includes(column)
		? sql`(${inTarget} OR ${identifier(column)} IN (SELECT text FROM (${standInsOf(contract, column)})))`
		: sql`(${inTarget})`;
}

function usedWithoutCentre({ examples }: Problem) {
	return {
		advice: 'They are used, but count at no centre.',
		examples: examples.map(({ found }) => found)
	};
}

async function rowsLost(connection: Connection): Promise<ReadonlyMap<string, number>> {
	const rows = await connection.rows<{ extract: string; n: number }>(
		sql`SELECT extract, count(DISTINCT line) AS n FROM ${astray} GROUP BY extract`
	);
	return new Map(rows.map(({ extract, n }) => [extract, n]));
}

function byExtract(findings: readonly Finding[]): Omit<Linked, 'rowsLost'> {
	const extracts = [...new Set(findings.map(({ extract }) => extract))];
	const gathered = <T>(part: (finding: Finding) => readonly T[]) =>
		new Map(
			extracts.map((id) => [id, findings.filter(({ extract }) => extract === id).flatMap(part)])
		);
	return {
		problems: gathered((one) => (one.kind === 'problem' ? [one.problem] : [])),
		cleaned: gathered((one) => (one.kind === 'cleaning' ? [one.cleaning] : [])),
		suggestions: gathered((one) => (one.kind === 'suggestion' ? [one.suggestion] : []))
	};
}
