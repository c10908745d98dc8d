import { contracts } from '$lib/extracts/contracts';
import { mergedChoices } from '$lib/extracts/linking/linking';
import type { LoadReport } from '$lib/extracts/load-report';
import type { Choices } from '$lib/extracts/mapping/mapping';
import type { Linked } from '$lib/extracts/references';

import type { FileReport, Held, Waiting } from './held';

/** What stood on a shelf at one moment. */
export interface ShelfState {
	readonly held: readonly Held[];
	readonly waiting: readonly Waiting[];
}

/** The tables that are loaded and those that wait for a person, in the order they came, and what linking found between them. */
export class Shelf {
	#held: readonly Held[] = [];
	#waiting: readonly Waiting[] = [];
	#linked: Linked = {
		problems: new Map(),
		rowsLost: new Map(),
		cleaned: new Map(),
		suggestions: new Map(),
		successors: new Map()
	};
	#nextId = 1;

	get held(): readonly Held[] {
		return this.#held;
	}

	get waiting(): readonly Waiting[] {
		return this.#waiting;
	}

	/** What stands here now, to come back to. */
	get state(): ShelfState {
		return { held: this.#held, waiting: this.#waiting };
	}

	restore({ held, waiting }: ShelfState): void {
		this.#held = held;
		this.#waiting = waiting;
	}

	/** Puts a loaded table last. One that was here before keeps its name where that is given. */
	hold(table: Omit<Held, 'id'>, id = this.newId()): FileReport {
		this.#held = [...this.#held, { ...table, id }];
		this.#nextId = Math.max(this.#nextId, Number(id) + 1);
		return { ...table.report, id };
	}

	/** Puts a table in place of itself with another mapping, until it is loaded again. */
	remap(id: string, mapping: Held['mapping']): void {
		this.#held = this.#held.map((one) => (one.id === id ? { ...one, mapping } : one));
	}

	take(gone: readonly Held[]): void {
		this.#held = this.#held.filter((one) => !gone.includes(one));
	}

	/** Puts a table last among those that wait. One that waited before keeps its name where that is given. */
	wait(table: Omit<Waiting, 'id'>, id = this.newId()): void {
		this.#waiting = [...this.#waiting, { ...table, id }];
		this.#nextId = Math.max(this.#nextId, Number(id) + 1);
	}

	dismiss(waitingId: string): void {
		this.#waiting = this.#waiting.filter(({ id }) => id !== waitingId);
	}

	newId(): string {
		return String(this.#nextId++);
	}

	/** The files of an extract, in the order they came. */
	of(extract: string): readonly Held[] {
		return this.#held.filter(({ mapping }) => mapping?.extract === extract);
	}

	/** The extracts that are loaded, with the names of their files. */
	fileNames(): ReadonlyMap<string, string> {
		return new Map(
			contracts.flatMap(({ id }) => {
				const names = this.of(id).map(({ file }) => file.name);
				return names.length > 0 ? [[id, names.join(' and ')] as const] : [];
			})
		);
	}

	/** The same with the loads of releases, by the id of their source. */
	fileNamesOfSources(): ReadonlyMap<string, string> {
		const releases = this.#held.filter(({ mapping }) => mapping === undefined);
		return new Map([
			...this.fileNames(),
			...releases.map(({ file, report }) => [report.source!.id, file.name] as const)
		]);
	}

	/** What people chose for each extract, over all its files. */
	choices(): ReadonlyMap<string, Choices> {
		return new Map(
			contracts.map(({ id }) => [
				id,
				mergedChoices(this.of(id).map(({ mapping }) => mapping!.choices))
			])
		);
	}

	/** The last day on which any of it was loaded, ISO; undefined where none is known. */
	get lastLoaded(): string | undefined {
		return this.#held
			.flatMap(({ report }) => report.source?.loadedAt ?? [])
			.sort()
			.at(-1);
	}

	takeLinked(linked: Linked): void {
		this.#linked = linked;
	}

	/** For the code of each centre that closed, the one that carries on its work. */
	get successors(): ReadonlyMap<string, string> {
		return this.#linked.successors;
	}

	/** A report for everything that is loaded, as it stands now. */
	get reports(): readonly FileReport[] {
		return this.#held.map(({ id, report }) => this.asItStands({ ...report, id }));
	}

	/**
	 * A report with what was found between files. Of several files of an extract
	 * the last one bears it, as something to know: a row that is not used may be
	 * any file's.
	 */
	asItStands(report: FileReport): FileReport {
		const held = this.#held.find(({ id }) => id === report.id);
		const extract = held?.mapping?.extract;
		if (held && extract === undefined) {
			const found = this.#linked.problems.get(report.source!.id) ?? [];
			return { ...report, problems: [...report.problems, ...found] };
		}
		if (extract === undefined || this.of(extract).at(-1)!.id !== report.id) return report;
		const isAlone = this.of(extract).length === 1;
		const linked = this.#linked.problems.get(extract) ?? [];
		return {
			...report,
			rowsUsed: report.rowsUsed - (isAlone ? (this.#linked.rowsLost.get(extract) ?? 0) : 0),
			problems: [
				...report.problems,
				...linked.map((problem) => (isAlone ? problem : { ...problem, severity: 'note' as const }))
			],
			details: {
				...report.details!,
				cleaned: [...report.details!.cleaned, ...(this.#linked.cleaned.get(extract) ?? [])],
				suggestions: this.#linked.suggestions.get(extract) ?? []
			}
		};
	}
}

/** The rows of several tables together. */
export function sumOfRows(reports: readonly Pick<LoadReport, 'rowsIn'>[]): number {
	return reports.reduce((sum, { rowsIn }) => sum + rowsIn, 0);
}
