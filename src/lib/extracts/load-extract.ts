import type { Engine, SourceFile } from '$lib/sql';

import { contentHash } from './content-hash';
import { contractById } from './contracts';
import type { Contract } from './contracts';
import type { LoadReport } from './load-report';
import type { ReadFile } from './readers/read-file';
import { fillTypedTable } from './fill-typed-table';
import type { Mapping } from './mapping/mapping';
import { shapeOf } from './mapping/shape';
import { unusedColumns } from './mapping/unused-columns';
import { reshapedTable } from './reshaping/reshaped-table';
import type { Recipe } from './reshaping/recipe';
import type { Reshaped } from './reshaping/reshaped-words';

/** What is known of a file besides its rows. */
export interface Origin {
	readonly loadedAt: string | undefined;
	/** The day on which a release says of itself that it was published. */
	readonly publishedAt?: string | undefined;
	readonly isIllustrative: boolean;
}

export interface LoadOptions {
	readonly mapping: Mapping;
	readonly origin: Origin;
	/** Whether the typed table already holds rows of earlier files, to be brought up to date. */
	readonly isUpdate: boolean;
}

/**
 * Loads one local extract into its typed table. Rejects with `FileRefused`
 * where the file is none, is damaged or has no rows; the table then still
 * holds what it held.
 */
export async function loadExtract(
	engine: Engine,
	file: SourceFile,
	read: ReadFile,
	{ mapping, origin, isUpdate }: LoadOptions
): Promise<LoadReport> {
	const contract = contractById(mapping.extract);
	if (!contract) throw new RangeError(`expected an extract, found ${mapping.extract}`);
	const { leftOutSheets = [] } = mapping.choices;
	const asItStands =
		leftOutSheets.length > 0 ? await (read.again?.withoutSheets?.(leftOutSheets) ?? read) : read;
	const { recipe = [] } = mapping;
	const table = reshapedTable(engine, asItStands, recipe);
	const hash = contentHash(file);
	// Taken beside the staging: where that fails first, nobody asks for it.
	hash.catch(() => undefined);
	const filled = await fillTypedTable(engine, table, {
		fileName: file.name,
		contract,
		mapping,
		today: origin.loadedAt,
		isUpdate
	});
	const { rowsIn, rowsUsed, problems, cleaned, update, readNotes, reshaped } = filled;
	return {
		file: file.name,
		recognisedAs: { id: contract.id, title: contract.title },
		rowsIn,
		rowsUsed,
		problems,
		source: {
			id: contract.id,
			title: contract.title,
			fileName: file.name,
			contentHash: await hash,
			rows: rowsUsed,
			loadedAt: origin.loadedAt,
			publishedAt: undefined,
			dataTo: filled.lastDay,
			licence: undefined,
			isIllustrative: origin.isIllustrative
		},
		details: {
			notes: readNotes,
			...(reshaped && {
				reshaped: {
					shape: shapeOf(read.columns),
					steps: reshaped.map((step) => withWhatItCannotSay(step, { contract, recipe }))
				}
			}),
			unused: unusedColumns(table.columns, mapping),
			cleaned,
			suggestions: [],
			update,
			mapping,
			sheets: table.sheets
		}
	};
}

function withWhatItCannotSay(
	{ each, message }: Reshaped,
	{ contract, recipe }: { readonly contract: Contract; readonly recipe: Recipe }
): Reshaped {
	const { cannotSay } = contract.reshapings?.find((one) => one.each === each) ?? {};
	return { each, message: cannotSay ? `${message} ${cannotSay(recipe)}` : message };
}
