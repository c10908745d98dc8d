import { sql } from '$lib/sql';
import type { Sql } from '$lib/sql';

import { lsoaVintage } from '../../cleaning';
import type { Vintage, VintageRow } from '../../cleaning';
import { cleaned, noted } from '../../linking/finding';
import type { Finding } from '../../linking/finding';
import { mayDo } from '../../linking/linking';
import type { Linking } from '../../linking/linking';
import type { StandIn } from '../../linking/stand-ins';
import { loadedTable } from '../../typed-table';
import type { Contract, LinkingStep } from '../contract';
import { neighbourhoods } from '../neighbourhoods';

/**
 * Changes codes of neighbourhoods of 2011 that the neighbourhoods extract does
 * not have to those of 2021 that it has, by the lookup. A neighbourhood that
 * was merged counts in what it became part of; the reach area of one that was
 * split takes in its parts. A home in one that was split, or whose borders were
 * redrawn, goes by its postcode alone. Without a lookup nothing is changed.
 */
export const updateNeighbourhoodCodes: LinkingStep = async (linking, { own, contracts }) => {
	const { connection, files } = linking;
	if (!files.has(own.id) || !files.has(neighbourhoods.id)) return [];
	const withCodes = contracts.filter(
		({ keepsCodes, columns }) => !keepsCodes && columns.some(({ name }) => name === 'lsoa_code')
	);
	const vintageOf = lsoaVintage(
		await connection.rows<VintageRow>(
			sql`SELECT lsoa_code_2011 AS "LSOA11CD", change AS "CHGIND", lsoa_code_2021 AS "LSOA21CD" FROM ${loadedTable(own)}
			WHERE lsoa_code_2011 IN (${unknownCodes(withCodes)}) OR lsoa_code_2021 IN (${unknownCodes(withCodes)})`
		)
	);
	const known = new Set(
		(
			await connection.rows<{ code: string }>(sql`SELECT lsoa_code AS code FROM main.neighbourhood`)
		).map(({ code }) => code)
	);
	const findings: Finding[] = [];
	for (const contract of withCodes)
		if (files.has(contract.id) && mayDo(linking, contract.id, 'neighbourhood-vintage'))
			findings.push(...(await updated(linking, contract, { known, vintageOf })));
	return findings;
};

interface Lookup {
	readonly known: ReadonlySet<string>;
	readonly vintageOf: (code: string) => Vintage;
}

const unknown = (contract: Contract) =>
	sql`SELECT lsoa_code, count(*) AS n FROM ${loadedTable(contract)} WHERE lsoa_code IS NOT NULL AND lsoa_code NOT IN (SELECT lsoa_code FROM main.neighbourhood) GROUP BY lsoa_code`;

function unknownCodes(withCodes: readonly Contract[]): Sql {
	const all = withCodes.map((contract) => sql`SELECT lsoa_code FROM (${unknown(contract)})`);
	return all.reduce((union, one) => sql`${union} UNION ${one}`);
}

async function updated(
	{ connection, files, standIns }: Linking,
	contract: Contract,
	lookup: Lookup
): Promise<readonly Finding[]> {
	const codes = (
		await connection.rows<{ code: string; rows: number }>(
			sql`SELECT lsoa_code AS code, n AS "rows" FROM (${unknown(contract)}) ORDER BY "rows" DESC, code`
		)
	).map((one) => ({ ...one, ...today(one.code, contract, lookup) }));
	const changed = codes.filter(({ codes }) => codes.length > 0);
	const divided = codes.filter(({ codes, isDivided }) => isDivided && codes.length === 0);
	const hasPostcode = contract.columns.some(({ name }) => name === 'postcode');
	await standIns.keep(contract.id, 'lsoa_code', [
		...changed.flatMap(({ code, codes }) => codes.map((meant): StandIn => ({ text: code, meant }))),
		...(hasPostcode ? divided.map(({ code }): StandIn => ({ text: code, meant: undefined })) : [])
	]);
	const rows = (some: readonly { rows: number }[]) => some.reduce((sum, one) => sum + one.rows, 0);
	const findings: Finding[] = [];
	if (changed.length > 0)
		findings.push(
			cleaned(contract.id, {
				kind: 'neighbourhood-vintage',
				column: 'lsoa_code',
				rows: rows(changed),
				examples: changed
					.slice(0, 3)
					.map(({ code, codes }) => ({ line: 0, found: code, became: codes.join(' and ') }))
			})
		);
	if (divided.length > 0)
		findings.push(
			noted(contract.id, {
				file: files.get(contract.id)!,
				column: 'lsoa_code',
				message: `${rows(divided).toLocaleString('en-GB')} ${rows(divided) === 1 ? 'row is' : 'rows are'} of neighbourhoods of 2011 that were split or redrawn in 2021: the lookup cannot say in which one of today they lie.`,
				advice: hasPostcode
					? 'Where a row has a postcode, it counts where that lies; otherwise in no neighbourhood.'
					: 'They count in no neighbourhood of today. Use a file on the neighbourhoods of 2021.',
				rows: rows(divided),
				examples: divided.slice(0, 3).map(({ code }) => code)
			})
		);
	return findings;
}

function today(
	code: string,
	contract: Contract,
	{ known, vintageOf }: Lookup
): { codes: readonly string[]; isDivided: boolean } {
	const vintage = vintageOf(code);
	switch (vintage.status) {
		case 'current':
		case 'merged':
			return { codes: known.has(vintage.code) ? [vintage.code] : [], isDivided: false };
		case 'split': {
			const isWhole =
				contract.isWholeWhenSplit === true && vintage.among.every((one) => known.has(one));
			return {
				codes: isWhole ? vintage.among : [],
				isDivided: vintage.among.some((one) => known.has(one))
			};
		}
		case 'not-comparable':
			return { codes: [], isDivided: vintage.among.some((one) => known.has(one)) };
		case 'unknown':
			return { codes: [], isDivided: false };
		default:
			return vintage satisfies never;
	}
}
