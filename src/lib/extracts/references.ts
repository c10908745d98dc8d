import { identifier, sql } from '$lib/sql';
import type { Connection, Sql } from '$lib/sql';

import { implausible } from './checks';
import type { Cleaning, NamedCentre } from './cleaning';
import { contractById, contracts } from './contracts';
import type { Contract, Reference } from './contracts';
import { cleaned, noted, suggested } from './linking/finding';
import type { Finding } from './linking/finding';
import { noCentres } from './linking/known-centres';
import type { KnownCentres } from './linking/known-centres';
import { heeded } from './linking/heeds';
import type { Heeded } from './linking/heeds';
import { laidView, linkedView } from './linking/linked-view';
import { mayDo, wordsOf } from './linking/linking';
import type { Linking } from './linking/linking';
import { LostRows } from './linking/lost-rows';
import { meantCentres } from './linking/meant-centres';
import type { LostText } from './linking/meant-centres';
import { StandIns, standInsOf } from './linking/stand-ins';
import { carriedOver, successorsIn } from './linking/successors';
import type { Suggestion } from './linking/suggestion';
import { unknownReference } from './linking/unknown-references';
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
	/** For the code of each centre that closed and has a successor, the first one in the line that was open then. */
	readonly successors: ReadonlyMap<string, string>;
}

/**
 * Lays views in `main`, one an extract, over the typed tables: only rows whose
 * references are found, once centres named otherwise, postcodes, older codes of
 * neighbourhoods and children under two numbers are put right as far as that is
 * certain and nobody has undone it; with `home_lsoa` worked out from the
 * postcode where the row has no LSOA. A reference to an extract that has not
 * come holds nothing back. The typed tables keep every row as it was loaded, so
 * the answer changes as further files come.
 *
 * `today` is the ISO date of the last load, where it is known: nothing dated after it has happened.
 */
export async function linkReferences(
	connection: Connection,
	files: ReadonlyMap<string, string>,
	choices: ReadonlyMap<string, Choices> = new Map(),
	today?: string
): Promise<Linked> {
	await connection.run(
		sql`CREATE OR REPLACE TABLE day_of_loading AS SELECT CAST(${today} AS DATE) AS today`
	);
	const lost = new LostRows(connection);
	const standIns = new StandIns(connection);
	const linking: Linking = { connection, files, choices, standIns, lost };
	const findings: Finding[] = [];
	for (const own of contracts)
		findings.push(...((await own.layView?.(linking, { own, contracts })) ?? []));
	for (const own of contracts)
		findings.push(...((await own.prepare?.(linking, { own, contracts })) ?? []));
	let known = noCentres;
	for (const contract of contracts.filter(({ layView }) => !layView)) {
		findings.push(...(await linkExtract(linking, contract, known)));
		known = (await contract.knownCentres?.(connection)) ?? known;
		if (contract.findSamePersons) findings.push(...(await linkPersons(linking, contract)));
	}
	for (const [extract, problems] of await implausible(connection, files))
		findings.push(...problems.map((problem): Finding => ({ extract, kind: 'problem', problem })));
	return {
		...byExtract(findings),
		rowsLost: await lost.counts(),
		successors: successorsIn(known)
	};
}

async function linkExtract(
	linking: Linking,
	contract: Contract,
	{ named, successions }: KnownCentres
): Promise<readonly Finding[]> {
	const { files } = linking;
	const findings: Finding[] = [];
	if (files.has(contract.id))
		for (const reference of contract.references)
			if (files.has(reference.extract))
				findings.push(...(await follow(linking, contract, { reference, named })));
	const heed = files.has(contract.id) ? await heeded(linking, contract) : nothingHeeded;
	findings.push(...heed.findings);
	const standIns = linking.standIns.columnsOf(contract.id);
	const moved =
		files.has(contract.id) && contract.isCarriedOver
			? await carriedOver(linking, contract, {
					successions,
					hasStandIns: standIns.includes('centre_id'),
					names: named
				})
			: [];
	await layView(linking, contract, {
		standIns,
		successions: moved.length > 0 ? successions : [],
		hasSamePersons: false,
		heeded: heed.replaced
	});
	return [
		...findings,
		...moved,
		...(files.has(contract.id) ? await remarksOn(linking, contract) : [])
	];
}

const nothingHeeded: Heeded = { replaced: new Map(), findings: [] };

async function remarksOn(linking: Linking, contract: Contract): Promise<readonly Finding[]> {
	const remarks: Finding[] = [];
	for (const one of contracts) remarks.push(...((await one.remarksOn?.(linking, contract)) ?? []));
	return remarks;
}

async function linkPersons(linking: Linking, contract: Contract): Promise<readonly Finding[]> {
	const findings = await contract.findSamePersons!(linking);
	if (findings.some(({ kind }) => kind === 'cleaning'))
		await layView(linking, contract, {
			standIns: linking.standIns.columnsOf(contract.id),
			successions: [],
			hasSamePersons: true,
			heeded: (await heeded(linking, contract)).replaced
		});
	return findings;
}

async function layView(
	linking: Linking,
	contract: Contract,
	differences: Omit<Parameters<typeof linkedView>[2], 'astray'>
): Promise<void> {
	const { connection, lost } = linking;
	const astray = lost.of(contract.id);
	const query = linkedView(linking, contract, { ...differences, astray });
	await connection.run(laidView(contract, query));
}

async function follow(
	linking: Linking,
	contract: Contract,
	{ reference, named }: { reference: Reference; named: readonly NamedCentre[] }
): Promise<readonly Finding[]> {
	const { connection, files } = linking;
	const column = identifier(reference.column);
	let isFound = found(linking, contract, reference);
	const texts = await connection.rows<LostText>(
		sql`SELECT ${column} AS text, count(*) AS "rows" FROM ${loadedTable(contract)} WHERE NOT ${isFound} GROUP BY ALL ORDER BY "rows" DESC, text`
	);
	if (texts.length === 0) return [];
	const findings: Finding[] = [];
	let lost: readonly LostText[] = texts;
	if (reference.column === 'centre_id') {
		const meant = meantCentres(texts, named, {
			words: wordsOf(linking, contract.id, reference.column),
			mayDo: (kind) => mayDo(linking, contract.id, kind)
		});
		lost = meant.lost;
		await linking.standIns.keep(contract.id, reference.column, meant.standIns);
		isFound = found(linking, contract, reference);
		findings.push(
			...meant.cleaned.map((one) => cleaned(contract.id, one)),
			...meant.suggestions.map((one) => suggested(contract.id, one))
		);
	}
	if (lost.length === 0) return findings;
	const names = { file: files.get(contract.id)!, toFile: files.get(reference.extract)! };
	const problem = unknownReference(reference, lost, names);
	if (reference.isLoose)
		return [...findings, noted(contract.id, { ...problem, ...usedWithoutCentre(problem) })];
	await linking.lost.add(contract.id, reference.column, {
		table: loadedTable(contract),
		where: sql`NOT ${isFound}`
	});
	return [...findings, { extract: contract.id, kind: 'problem', problem }];
}

// Looking a text up among the stand-ins as well takes time, so it is only done where there are some.
function found(
	{ standIns }: Linking,
	contract: Contract,
	{ column, extract, toColumn }: Reference
): Sql {
	const target = sql`main.${identifier(contractById(extract)!.table)}`;
	const inTarget = sql`${identifier(column)} IN (SELECT ${identifier(toColumn)} FROM ${target})`;
	return standIns.columnsOf(contract.id).includes(column)
		? sql`(${inTarget} OR ${identifier(column)} IN (SELECT text FROM ${standInsOf(contract.id, column)}))`
		: sql`(${inTarget})`;
}

function usedWithoutCentre({ examples }: Problem) {
	return {
		advice: 'They are used, but count at no centre.',
		examples: examples.map(({ found }) => found)
	};
}

function byExtract(
	findings: readonly Finding[]
): Pick<Linked, 'problems' | 'cleaned' | 'suggestions'> {
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
