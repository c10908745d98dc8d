import { contractById } from '$lib/extracts/contracts';
import type { Column, Contract } from '$lib/extracts/contracts';
import { candidateFor, candidateOf } from '$lib/extracts/mapping/candidate';
import type { Candidate } from '$lib/extracts/mapping/candidate';
import { saidOfEveryRow, withSaidOfEveryRow } from '$lib/extracts/mapping/every-row';
import { mayBeComposite } from '$lib/extracts/mapping/composite-keys';
import { examinedHead } from '$lib/extracts/mapping/file-head';
import type { ExaminedHead, FileHead } from '$lib/extracts/mapping/file-head';
import { withoutColumn } from '$lib/extracts/mapping/proposed-column';
import type { ProposedColumn } from '$lib/extracts/mapping/proposed-column';
import type { Proposal } from '$lib/extracts/mapping/proposed-mapping';

/** The choices a person is making for one file: begun from what is proposed, changed column by column. */
export class MappingDraft {
	readonly #head: ExaminedHead;
	readonly #proposal: Proposal;
	#candidate = $state.raw<Candidate>();
	#shownFirst = $state.raw<readonly string[]>([]);

	constructor(head: FileHead, proposal: Proposal) {
		this.#head = examinedHead({ ...head, reshaped: proposal.reshaped });
		this.#proposal = proposal;
		this.use(proposal.candidates[0]);
	}

	/** The file as the extract that is chosen; undefined before one is. */
	get candidate(): Candidate | undefined {
		return this.#candidate;
	}

	get head(): ExaminedHead {
		return this.#head;
	}

	/** Columns the file must or seemed to have when the extract was chosen. They keep their place while choices change. */
	isShownFirst(column: Column): boolean {
		return this.#shownFirst.includes(column.name);
	}

	/** Takes a candidate as it is, in place of what was chosen. */
	use(candidate: Candidate | undefined): void {
		this.#candidate = candidate;
		this.#shownFirst =
			candidate?.columns
				.filter(({ column, from }) => column.isRequired || from.length > 0)
				.map(({ column }) => column.name) ?? [];
	}

	chooseExtract(id: string): void {
		const contract = contractById(id);
		const proposed = this.#proposal.candidates.find((one) => one.contract.id === id);
		this.use(proposed ?? (contract && candidateFor(contract, this.#head)));
	}

	/** Makes a column of the extract of these columns of the file; an empty name is none. */
	chooseColumns(name: string, from: readonly string[]): void {
		if (!this.#candidate) return;
		const { contract, columns, mapping } = this.#candidate;
		const chosen = columns.map((one) => (one.column.name === name ? chosenColumn(one, from) : one));
		this.#candidate = candidateOf(
			contract,
			this.#head,
			chosen,
			from.some((one) => one !== '')
				? withSaidOfEveryRow(mapping.choices, name, '')
				: mapping.choices
		);
	}

	/** Whether a person may say what holds in every row: the file has no column for it, and one value may do. */
	mayBeSaid({ column, from }: ProposedColumn): boolean {
		return column.mayBeSame === true && column.isRequired && from.length === 0;
	}

	/** What a person said that holds in every row. */
	said({ column }: ProposedColumn): string {
		const choices = this.#candidate?.mapping.choices;
		return (choices && saidOfEveryRow(choices, column)) ?? '';
	}

	/** Makes a column of the extract the same text in every row; an empty text says nothing. */
	say(name: string, text: string): void {
		if (!this.#candidate) return;
		const { contract, columns, mapping } = this.#candidate;
		this.#candidate = candidateOf(
			contract,
			this.#head,
			columns,
			withSaidOfEveryRow(mapping.choices, name, text)
		);
	}

	/** How many columns of the file a column can be made of: two or more for a row's own number, else one. */
	partsOf({ column, from }: ProposedColumn): number {
		const contract: Contract | undefined = this.#candidate?.contract;
		return contract && mayBeComposite(contract, column) ? Math.max(2, from.length) : 1;
	}

	/** The column of the extract that already uses a column of the file by itself, other than this one. */
	useOf(fileColumn: string, column: Column): string | undefined {
		return this.#candidate?.columns.find(
			(one) => one.column !== column && one.from.length === 1 && one.from[0] === fileColumn
		)?.column.name;
	}
}

function chosenColumn({ column }: ProposedColumn, from: readonly string[]): ProposedColumn {
	const named = from.filter((one, i) => one !== '' && from.indexOf(one) === i);
	if (named.length === 0) return withoutColumn(column);
	return { column, from: named, confidence: 1, because: 'chosen' };
}
