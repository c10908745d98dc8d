import type { Engine, SourceFile } from '$lib/sql';

import { contracts } from './contracts';
import { readDescriptor } from './data-package/descriptor';
import type { Origin } from './load-extract';
import type { LoadReport } from './load-report';
import type { Identified } from './identified-table';
import { examinedHead } from './mapping/file-head';
import type { FileHead } from './mapping/file-head';
import { knownNames } from './mapping/known-names';
import type { MappingMemory } from './mapping/mapping-memory';
import { proposedMapping } from './mapping/proposed-mapping';
import type { Proposal } from './mapping/proposed-mapping';
import { shapeOf } from './mapping/shape';
import { totalsDoubt, totalsLayout } from './mapping/table-of-totals';
import type { TotalsLayout } from './mapping/table-of-totals';
import {
	publishedDocuments,
	publishedExtracts,
	publishedSources,
	publishedWorkbooks
} from './published';
import {
	publishedAccordingToSheets,
	publishedAccordingToTable
} from './published/publication-date';
import { reshapedFile } from './published/reference/reshaped-file';
import { refusal } from './problem';
import { fileFormat } from './readers/format';
import { openSheets } from './readers/open-sheets';
import { openTables } from './readers/open-tables';
import type { ReadFile } from './readers/read-file';
import { readWorkbook } from './readers/workbook';
import type { Doubt } from './reshaping/doubt';
import { amongSheets, triedTable } from './among-sheets';
import { proposedRecipe } from './reshaping/proposed-recipe';
import type { ProposedRecipe } from './reshaping/proposed-recipe';
import { reshapedTable } from './reshaping/reshaped-table';
import { textsTaken } from './reshaping/texts-taken';

export interface IdentifyOptions {
	readonly memory: MappingMemory;
	readonly signal?: AbortSignal;
	/** What a description calls the file, to be recognised by in place of its name. */
	readonly describedAs?: string | undefined;
	/** Whether its shape is to be left alone. */
	readonly asItStands?: boolean | undefined;
}

/**
 * What one file that is no archive holds: a published release by its sheets,
 * columns or first words, a description of other files, else tables that an
 * extract is proposed for. Rejects
 * with `FileRefused` where it holds nothing that is known, and with the
 * signal's reason where it was cancelled.
 */
export async function identified(
	engine: Engine,
	file: SourceFile,
	{ memory, signal, describedAs, asItStands = false }: IdentifyOptions
): Promise<readonly Identified[]> {
	const format = await fileFormat(file);
	if (format === 'data-package')
		return [{ kind: 'description', dataPackage: await readDescriptor(file) }];
	const head = { name: describedAs ?? file.name, memory, asItStands };
	if (format === 'json') {
		const start = new TextDecoder().decode(await file.slice(0, Math.min(headBytes, file.size)));
		const document = publishedDocuments.find((one) => one.recognises(start));
		if (document) return [published((origin) => document.load(engine, file, origin))];
	}
	if (format === 'workbook') {
		const workbook = await readWorkbook(file, signal);
		const publishedAt = publishedAccordingToSheets(workbook.sheets);
		const release = publishedWorkbooks.find((one) => one.recognises(workbook.sheets));
		if (release)
			return [
				published((origin) =>
					release.load(engine, file, workbook.sheets, { ...origin, publishedAt })
				)
			];
		const sheets = await openSheets(engine, file, workbook, knownNames);
		return tablesAs(engine, file, sheets, { ...head, publishedAt });
	}
	const tables = await openTables(engine, file, { knownNames, ...(signal ? { signal } : {}) });
	return tablesAs(engine, file, tables, head);
}

const headBytes = 65_536;

/** What a table is recognised by besides its columns. */
interface Head {
	readonly name: string;
	readonly memory: MappingMemory;
	readonly asItStands: boolean;
	/** The day on which the workbook it is in says that it was published. */
	readonly publishedAt?: string | undefined;
}

function published(load: (origin: Origin) => Promise<LoadReport>): Identified {
	return { kind: 'published', load };
}

async function tablesAs(
	engine: Engine,
	file: SourceFile,
	tables: readonly ReadFile[],
	head: Head
): Promise<readonly Identified[]> {
	const [only] = tables;
	if (only && tables.length === 1) return [await tableAs(engine, file, only, head)];
	if (head.asItStands) return Promise.all(tables.map((read) => tableAs(engine, file, read, head)));
	return amongSheets(
		file,
		await Promise.all(
			tables.map((read) => triedTable(read, () => tableAs(engine, file, read, head)))
		)
	);
}

async function tableAs(
	engine: Engine,
	file: SourceFile,
	read: ReadFile,
	{ name, memory, asItStands, publishedAt }: Head
): Promise<Identified> {
	const release = publishedSources.find((one) => one.recognises(read.columns));
	if (release)
		return published(async (origin) => {
			const told = publishedAt ?? (await publishedAccordingToTable(engine, read));
			return release.load(engine, file, read, { ...origin, publishedAt: told });
		});
	const reference = publishedExtracts.find((one) => one.recognises(read.columns));
	const table = reference ? reshapedFile(engine, reference, read, file) : read;
	const head = {
		fileName: name,
		columns: table.columns,
		sample: await table.sample(sampleRows)
	};
	const isAsItStands = asItStands || reference !== undefined;
	return {
		kind: 'extract',
		read: table,
		proposal: isAsItStands
			? proposedMapping(head, contracts, memory)
			: await proposedInShape(engine, table, { head, memory }),
		problems: reference ? await reference.notes(engine, read, file) : [],
		licence: reference?.licence
	};
}

interface Read {
	readonly head: FileHead;
	readonly memory: MappingMemory;
}

// A file that is certain as it stands is not made another.
async function proposedInShape(
	engine: Engine,
	read: ReadFile,
	{ head, memory }: Read
): Promise<Proposal> {
	const earlier = memory.get(shapeOf(head.columns));
	const asItStands = proposedMapping(head, contracts, memory);
	const examined = examinedHead(head);
	const found = proposedRecipe(examined, contracts, earlier);
	if (asItStands.isCertain) return asItStands;
	const refused = ({ what, advice }: Doubt) =>
		refusal(head.fileName, `${head.fileName} ${what}.`, advice);
	if (!found) {
		const totals = totalsLayout(examined);
		if (totals && !mayHoldTotals(asItStands, totals)) throw refused(totalsDoubt(totals));
		return asItStands;
	}
	if (found.kind === 'doubt') throw refused(found);
	const { recipe, contract } = found;
	const doubted = await doubtOfAll(engine, read, found);
	if (doubted) throw refused(doubted);
	const table = reshapedTable(engine, read, recipe);
	const reshaped = proposedMapping(
		{
			fileName: head.fileName,
			columns: table.columns,
			sample: await table.sample(sampleRows),
			reshaped: { recipe, from: head.columns }
		},
		contracts,
		memory
	);
	return reshaped.candidates[0]?.contract === contract ? reshaped : asItStands;
}

// Sessions and other things that are counted may have a number of people in a row, and no person.
function mayHoldTotals({ candidates: [best] }: Proposal, { kind }: TotalsLayout): boolean {
	return (
		kind === 'counts' &&
		best !== undefined &&
		best.contract.columns.every(({ numbers }) => numbers === undefined)
	);
}

// What the first rows propose may be wrong for later ones.
async function doubtOfAll(
	engine: Engine,
	read: ReadFile,
	{ recipe, by }: ProposedRecipe & { kind: 'recipe' }
): Promise<Doubt | undefined> {
	if (!by?.doubtOfTexts || !recipe[0]) return undefined;
	const { into, doubt } = by.doubtOfTexts;
	return doubt(await textsTaken(engine, recipe[0], into(recipe), read));
}

const sampleRows = 200;
