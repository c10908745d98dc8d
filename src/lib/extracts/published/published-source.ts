import type { Engine, SourceFile } from '$lib/sql';

import type { Column } from '../contracts/column';
import type { Origin } from '../load-extract';
import type { LoadReport } from '../load-report';
import type { Problem } from '../problem';
import type { ReadFile } from '../readers/read-file';
import type { Sheet } from '../readers/sheet';

/** A publisher's product, whatever its form. */
export interface PublishedProduct {
	/** `published:` and a name in kebab-case. The id of each load begins with it. */
	readonly id: string;
	readonly title: string;
	/** Whether a file takes the place of single figures, and not of all that is known of a measure, period and place. */
	readonly isByFigure?: boolean;
}

/** What a file must hold, as it is told to those who prepare one. */
export interface FileTemplate {
	readonly title: string;
	readonly description: string;
	readonly columns: readonly Column[];
}

/**
 * A release in one table that is read straight to where it is kept:
 * observations and the places they name, or a table of its own.
 */
export interface PublishedSource extends PublishedProduct {
	/** What a file of it must hold, where it is made by whoever loads it. */
	readonly template?: FileTemplate;
	/** Whether a file with these columns is one of this release, of any year. */
	recognises(columns: readonly string[]): boolean;
	/**
	 * Writes the rows of a file in place of what earlier files of this source
	 * said of the same measures, periods and places. Rejects with `FileRefused`
	 * where no row can be used; the tables then still hold what they held.
	 */
	load(engine: Engine, file: SourceFile, read: ReadFile, origin: Origin): Promise<LoadReport>;
}

/** A release in a workbook made for people: several sheets, notes, headers of several rows. */
export interface PublishedWorkbook extends PublishedProduct {
	recognises(sheets: readonly Sheet[]): boolean;
	/** As `PublishedSource`: each figure of the sheets that are read counts as a row. */
	load(
		engine: Engine,
		file: SourceFile,
		sheets: readonly Sheet[],
		origin: Origin
	): Promise<LoadReport>;
}

/** A release in a file that is no table, such as a map. */
export interface PublishedDocument extends PublishedProduct {
	/** Whether a file that starts with this text, its first 64 kB, is one. */
	recognises(start: string): boolean;
	load(engine: Engine, file: SourceFile, origin: Origin): Promise<LoadReport>;
}

/** A published table that fills a local extract: it holds no figures, but what figures are counted with. */
export interface PublishedExtract extends PublishedProduct {
	readonly licence: string;
	readonly publisher: string;
	recognises(columns: readonly string[]): boolean;
	/**
	 * The file with the columns of the contract, one row a row of the extract,
	 * to be loaded as a file of the extract is. Throws `FileRefused` where the
	 * file lacks what the contract cannot do without.
	 */
	reshaped(read: ReadFile, file: Pick<SourceFile, 'name'>): Pick<ReadFile, 'columns' | 'relation'>;
	/** What is to be known of rows that `reshaped` leaves out or adds up. Call before loading. */
	notes(
		engine: Engine,
		read: ReadFile,
		file: Pick<SourceFile, 'name'>
	): Promise<readonly Problem[]>;
}

/** The licence that every release read here stands under. */
export const openGovernmentLicence = 'Open Government Licence v3.0';
