import { EngineEnded } from '$lib/sql';
import type { Engine, SourceFile } from '$lib/sql';

import { isHashedWhole } from '$lib/extracts/content-hash';
import { contractById, contracts } from '$lib/extracts/contracts';
import type { DescribedFiles } from '$lib/extracts/data-package/described-files';
import { differencesFrom } from '$lib/extracts/data-package/described-files';
import type { Resource } from '$lib/extracts/data-package/descriptor';
import { identified } from '$lib/extracts/identify';
import type { IdentifyOptions } from '$lib/extracts/identify';
import type { Identified } from '$lib/extracts/identified-table';
import { loadExtract } from '$lib/extracts/load-extract';
import type { Origin } from '$lib/extracts/load-extract';
import type { LoadReport } from '$lib/extracts/load-report';
import { mappingRefusal } from '$lib/extracts/mapping/mapping-refusal';
import { memoryOfOne, noMemory } from '$lib/extracts/mapping/mapping-memory';
import type { MappingMemory } from '$lib/extracts/mapping/mapping-memory';
import type { Mapping } from '$lib/extracts/mapping/mapping';
import { loadsBeside, removePublished } from '$lib/extracts/published';
import { unwrapped } from '$lib/extracts/readers/unwrapped';
import { reshapedTable } from '$lib/extracts/reshaping/reshaped-table';

import type { FileReport, Held } from './held';
import { refusedReport } from './refused-report';
import type { Savepoint } from './savepoint';
import type { Shelf } from './shelf';

/** How files are taken in. */
export interface IntakeOptions {
	readonly origin: Origin;
	/** How columns of files of a shape were mapped before. */
	readonly memory?: MappingMemory;
	readonly signal?: AbortSignal;
}

/** One table of a file, with what a descriptor says of the file, and its name where it was held before. */
export interface TableInFile {
	readonly id?: string;
	readonly file: SourceFile;
	readonly table: number;
	readonly resource?: Resource | undefined;
}

/** Where files become rows in tables, each held on the shelf or waiting there for a person; what a table held before goes to the savepoint. */
export class Intake {
	readonly #engine: Engine;
	readonly #shelf: Shelf;
	readonly #savepoint: Savepoint;

	constructor(engine: Engine, { shelf, savepoint }: { shelf: Shelf; savepoint: Savepoint }) {
		this.#engine = engine;
		this.#shelf = shelf;
		this.#savepoint = savepoint;
	}

	/** Takes a file in, or the files that are in it. One that is refused leaves the others, and what was there before, as they were. */
	async add(
		file: SourceFile,
		described: DescribedFiles,
		options: IntakeOptions
	): Promise<readonly FileReport[]> {
		const reports: FileReport[] = [];
		let inner: readonly SourceFile[];
		try {
			inner = await unwrapped(file);
		} catch (cause) {
			return this.named([refusedReport(file, cause)]);
		}
		for (const one of descriptorsFirst(inner)) {
			options.signal?.throwIfAborted();
			try {
				const resource = described.of(one.name);
				const tables = await this.#identified(one, options, resource?.name);
				for (const [table, what] of tables.entries())
					if (what.kind === 'description') described.add(what.dataPackage);
					else if (what.kind === 'refused')
						reports.push(...this.named([refusedReport(one, what.cause)]));
					else if (what.kind !== 'left-out')
						reports.push(...(await this.#take({ file: one, table, resource }, what, options)));
			} catch (cause) {
				options.signal?.throwIfAborted();
				if (cause instanceof EngineEnded) throw cause;
				reports.push(...this.named([refusedReport(one, cause)]));
			} finally {
				await this.#engine.detach(one);
			}
		}
		return reports;
	}

	/** Opens the file once more and loads one of its tables. */
	async addAgain(
		again: TableInFile,
		mapping: Mapping | undefined,
		options: IntakeOptions
	): Promise<FileReport> {
		const { id, file, table } = again;
		try {
			const what = (await this.#identified(file, options))[table];
			if (what?.kind === 'published' && mapping === undefined) {
				await this.#savepoint.beforePublished();
				const report = await what.load(options.origin);
				return this.#shelf.hold({ file, table, mapping, report }, id);
			}
			if (what?.kind !== 'extract' || mapping === undefined)
				throw new Error(`${file.name} is not what it was when it was first read`);
			return await this.#load(again, what, mapping, options);
		} finally {
			await this.#engine.detach(file);
		}
	}

	/** The rows of an extract once more, from every file of it that is held, in their order. */
	async rebuild(extract: string, options: IntakeOptions): Promise<void> {
		await this.#savepoint.beforeReadingAnew(contractById(extract)!);
		const again = this.#shelf.of(extract);
		this.#shelf.take(again);
		for (const one of again) await this.addAgain(one, one.mapping, options);
	}

	/** Takes a table of a published release out again, already off the shelf; what other files of the release say of its figures then stands. */
	async removePublished({ report }: Held, options: IntakeOptions): Promise<void> {
		await this.#savepoint.beforePublished();
		const ofRelease = this.#shelf.held.filter(
			(one) => one.report.recognisedAs?.id === report.recognisedAs?.id
		);
		const idOf = (one: Pick<Held, 'report'>) => one.report.source!.id;
		const beside = await loadsBeside(this.#engine, idOf({ report }), ofRelease.map(idOf));
		const again = ofRelease.filter((one) => beside.includes(idOf(one)));
		for (const one of [{ report }, ...again]) await removePublished(this.#engine, idOf(one));
		this.#shelf.take(again);
		for (const one of again) await this.addAgain(one, undefined, options);
	}

	/** Reports by names that are new on the shelf. */
	named(reports: readonly LoadReport[]): readonly FileReport[] {
		return reports.map((report) => ({ ...report, id: this.#shelf.newId() }));
	}

	/**
	 * Takes a table out again and lets it wait for a person, mapped as it was loaded; or as it stands in
	 * its file, without the recipe it was loaded by.
	 */
	async letWait(
		held: Held,
		options: IntakeOptions,
		{ asItStands = false }: { asItStands?: boolean } = {}
	): Promise<void> {
		const { id, file, table, mapping, resource } = held;
		this.#shelf.take([held]);
		await this.rebuild(mapping!.extract, options);
		try {
			const asked = this.#asked(options, resource?.name);
			const tables = await identified(
				this.#engine,
				file,
				asItStands ? { ...asked, asItStands } : { ...asked, memory: memoryOfOne(mapping!) }
			);
			const what = tables[table];
			if (what?.kind !== 'extract')
				throw new Error(`${file.name} is not what it was when it was first read`);
			await this.#wait({ id, file, table, resource }, what);
		} finally {
			await this.#engine.detach(file);
		}
	}

	async #wait(
		{ id, file, table, resource }: TableInFile,
		{ read, proposal }: Identified & { kind: 'extract' }
	): Promise<void> {
		const shown = reshapedTable(this.#engine, read, proposal.reshaped?.recipe ?? []);
		const sample = await shown.sample(previewRows);
		this.#shelf.wait({ file, table, columns: shown.columns, sample, proposal, resource }, id);
	}

	#identified(file: SourceFile, options: IntakeOptions, describedAs?: string) {
		return identified(this.#engine, file, this.#asked(options, describedAs));
	}

	#asked({ memory, signal }: IntakeOptions, describedAs: string | undefined): IdentifyOptions {
		return { memory: memory ?? noMemory, describedAs, ...(signal ? { signal } : {}) };
	}

	async #take(
		{ file, table, resource }: TableInFile,
		what: Identified & { kind: 'published' | 'extract' },
		options: IntakeOptions
	): Promise<readonly FileReport[]> {
		if (what.kind === 'published') {
			await this.#savepoint.beforePublished();
			const report = await what.load(options.origin);
			return [this.#shelf.hold({ file, table, mapping: undefined, report })];
		}
		const { read, proposal } = what;
		const [best] = proposal.candidates;
		if (!best)
			throw mappingRefusal(
				file,
				{ fileName: file.name, columns: read.columns, sample: [] },
				{ proposal, contracts }
			);
		if (!proposal.isCertain) {
			await this.#wait({ file, table, resource }, what);
			return [];
		}
		return [await this.#load({ file, table, resource }, what, best.mapping, options)];
	}

	async #load(
		{ id, file, table, resource }: TableInFile,
		{ read, problems, licence }: Identified & { kind: 'extract' },
		mapping: Mapping,
		{ origin }: IntakeOptions
	): Promise<FileReport> {
		const isUpdate = this.#shelf.of(mapping.extract).length > 0;
		await this.#savepoint.beforeAdding(contractById(mapping.extract)!, isUpdate);
		const report = await loadExtract(this.#engine, file, read, { mapping, origin, isUpdate });
		const source = { ...report.source!, licence: licence ?? resource?.licence };
		const differences = resource
			? differencesFrom(resource, {
					name: file.name,
					contentHash: isHashedWhole(file) ? source.contentHash : undefined,
					columns: read.columns
				})
			: [];
		const whole = {
			...report,
			problems: [...differences, ...problems, ...report.problems],
			source
		};
		return this.#shelf.hold({ file, table, mapping, report: whole, resource }, id);
	}
}

/** Files in the order to read them in: what describes others has to be read before them. */
export function descriptorsFirst(files: readonly SourceFile[]): readonly SourceFile[] {
	const describes = ({ name }: SourceFile) => /(^|[/\s])datapackage\.json$/i.test(name);
	return [...files.filter(describes), ...files.filter((file) => !describes(file))];
}

const previewRows = 200;
