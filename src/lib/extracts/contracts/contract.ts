import type { Connection, Sql } from '$lib/sql';

import type { Check } from '../checks/check';
import type { Finding } from '../linking/finding';
import type { KnownCentres } from '../linking/known-centres';
import type { Linking } from '../linking/linking';
import type { Names } from '../mapping/names';
import type { Offered } from '../mapping/offered';
import type { Problem } from '../problem';
import type { Reshaping } from '../reshaping/reshaping';
import type { Column } from './column';
import type { Heed } from './heed';

/** A reference from a column to a column of another extract. */
export interface Reference {
	readonly column: string;
	readonly extract: string;
	readonly toColumn: string;
	/** Whether a row counts even if what it names is not found. Otherwise it is set aside. */
	readonly isLoose?: boolean;
}

/** Columns that together are a row's own number where the file has no column for it. */
export interface CompositeKey {
	/** In order: a column of the contract, or the names a column of the file may have. */
	readonly parts: readonly (string | Names)[];
	/** Whether the sector's systems make it so; otherwise it is a guess to be checked. */
	readonly isUsual: boolean;
}

/** Of rows that share a key, the one that says the most is used; of several that say as much, the first. */
export interface FullestRow {
	/** How much a row says, a number. */
	readonly most: Sql;
	/** Which row was used, for the load report: a sentence without its full stop. */
	readonly words: string;
}

/** The published agreement on one extract (its columns, key and references), and all else that is known of that extract alone. */
export interface Contract {
	/** kebab-case, plural; the file's base name, and the folder's. */
	readonly id: string;
	readonly title: string;
	readonly description: string;
	/** The table it becomes, snake_case, singular. */
	readonly table: string;
	readonly columns: readonly Column[];
	readonly primaryKey: readonly string[];
	/** Where its key begins with the number of a person who may have several rows, what all of these rows say alike: rows of one number that do not are of two persons. */
	readonly samePerson?: readonly string[];
	/** Which of several rows of one key is used, where that is not simply the first of them. */
	readonly fullestRow?: FullestRow;
	readonly references: readonly Reference[];
	/** Whether its rows come by the million, so that they are not gone through again for what others have changed. */
	readonly isVast?: boolean;
	/** The column that says when: its last value is the extract's data date. */
	readonly dateColumn: string | undefined;

	/**
	 * What real systems call its columns, besides the contract's own names: one
	 * entry a column. Case, spaces, punctuation and what stands in brackets do not
	 * count. Put together from the layouts of local management systems, child
	 * health lists, the profile return, ONS and Indices of Deprivation files, and
	 * finance ledgers; where a vendor's layout could not be seen the name is that
	 * of the sector's usage.
	 */
	readonly columnNames: Readonly<Record<string, Names>>;
	/** What its own number may be put together of, the best first. Left out where that number must be in the file, since others refer to it or it is a person's. */
	readonly compositeKeys?: readonly CompositeKey[];
	/** Its columns, by those of a file that can only be told from one another when all are seen. */
	readonly columnsByTitle?: (columns: readonly string[]) => ReadonlyMap<string, string>;
	/** The shapes that its files come in besides its own. */
	readonly reshapings?: readonly Reshaping[];
	/** What would be wrong without columns that are no must, a sentence each, given those that the file has. */
	readonly lacks?: (has: ReadonlySet<string>) => readonly string[];
	/** What else of a file would make its numbers wrong without any cell being wrong, a sentence each. */
	readonly cautions?: (file: Offered) => readonly string[];

	/** What its postcode and neighbourhood are of: somebody's home, or a building. */
	readonly place?: 'home' | 'site';
	/** Whether its neighbourhoods are those that the codes of other extracts are brought up to, and keep their own. */
	readonly keepsCodes?: boolean;
	/** Whether a row of a neighbourhood that was split stands for all its parts. */
	readonly isWholeWhenSplit?: boolean;
	/** Whether what is dated after its centre closed counts at that centre's successor. */
	readonly isCarriedOver?: boolean;
	/** Lays its view in `main` before any other, in place of the usual one. */
	readonly layView?: LinkingStep;
	/** Puts the rows of other extracts right by its own, before their views are laid. */
	readonly prepare?: LinkingStep;
	/** By which of its columns a row says that it is not what its others say. */
	readonly heeds?: readonly Heed[];
	/** What is known of centres once its view is laid. Of several extracts that tell, the last tells most. */
	readonly knownCentres?: (connection: Connection) => Promise<KnownCentres>;
	/** Finds those who are one person under two numbers, once its view is laid, and keeps them in `samePerson`. */
	readonly findSamePersons?: (linking: Linking) => Promise<readonly Finding[]>;
	/** What is to be said of an extract's rows, used all the same, once its view is laid: its own, or another's that it was to put right. */
	readonly remarksOn?: (linking: Linking, contract: Contract) => Promise<readonly Finding[]>;

	/** What cannot well be true of it, beside the extracts that have come. */
	readonly checks?: readonly Check[];
	/** What cannot well be true of the observations made with it, told of this file. */
	readonly checkObservations?: (
		connection: Connection,
		file: string
	) => Promise<readonly Problem[]>;

	/** Whether a row of its table is of something that took place, where some are not. */
	readonly happened?: Sql;
	/** The days that it speaks of, where its rows come all the year round: a year of which it has only a part is not counted. */
	readonly covers?: Covers;
	/** The first and last years that its rows speak of, each as the year a financial or school year starts in: a query of one column over its view. */
	readonly years?: (view: Sql) => Sql;
	/** Makes tables of it that measures count from, once the periods are there. */
	readonly countedTables?: readonly Sql[];
}

/** How far the rows of an extract reach. */
export interface Covers {
	/** Days on which something of it took place: a query of `part`, empty where it has but one, and `day`, over its view. */
	readonly days: Sql;
	/** What begins and ends, with its verb: `contacts run`. */
	readonly words: string;
	/** Parts whose days are births, each with the ages in months at which a child is counted. */
	readonly ages?: Readonly<Record<string, readonly number[]>>;
}

/** A step of linking that is one extract's own, given its contract and all others. */
export type LinkingStep = (
	linking: Linking,
	extracts: { readonly own: Contract; readonly contracts: readonly Contract[] }
) => Promise<readonly Finding[]>;
