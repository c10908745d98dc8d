import { cleaningSentence } from '$lib/extracts/cleaning/cleaning-words';
import { isRefused, rowsSetAside } from '$lib/extracts/load-report';
import type { LoadReport } from '$lib/extracts/load-report';
import { countOf, formatCount } from '$lib/format';
import type { Waiting } from '$lib/state/held';

/** Load reports for a terminal: what the data page says of each file, in the same words. */
export function reportText(
	reports: readonly LoadReport[],
	waiting: readonly Pick<Waiting, 'file' | 'proposal' | 'columns'>[]
): string {
	return [...reports.map(ofReport), ...waiting.map(ofWaiting)].join('\n\n');
}

function ofReport(report: LoadReport): string {
	const head = report.recognisedAs
		? `${report.file}: ${report.recognisedAs.title}; ${countOf(report.rowsIn, { one: 'row', many: 'rows' })} in, ${formatCount(report.rowsUsed)} used, ${formatCount(rowsSetAside(report))} set aside`
		: `${report.file}: ${isRefused(report) ? 'not loaded' : 'a description of other files'}`;
	const { notes = [], reshaped, cleaned = [], update, mapping } = report.details ?? {};
	return [
		head,
		...notes.map(({ message }) => `  ${message}`),
		...Object.entries(mapping?.choices.everyRow ?? {}).map(
			([name, text]) => `  “${text}” is read as ${name} in every row, as you said.`
		),
		...(reshaped?.steps ?? []).map(({ message }) => `  ${message}`),
		...(update
			? [
					`  Beside the files of this extract loaded before: ${countOf(update.added, { one: 'new row', many: 'new rows' })}, ${formatCount(update.changed)} changed, ${formatCount(update.same)} the same, ${formatCount(update.gone)} gone.`
				]
			: []),
		...cleaned.map(
			({ kind, column, rows, examples }) =>
				`  ${cleaningSentence(kind, rows)}${column === undefined ? '' : ` Column “${column}”.`}${examplesText(examples.map(({ line, found, became }) => ({ line, text: `${found} → ${became ?? 'left out'}` })))}`
		),
		...report.problems.map(
			({ message, advice, examples }) =>
				`  ${message} ${advice}${examplesText(examples.map(({ line, found }) => ({ line, text: found === '' ? '(blank)' : found })))}`
		)
	].join('\n');
}

function ofWaiting({
	file,
	proposal,
	columns
}: Pick<Waiting, 'file' | 'proposal' | 'columns'>): string {
	return [
		`${file.name}: waits for its columns to be named; it may be ${proposal.candidates.map(({ contract }) => contract.title).join(' or ')}`,
		`  Its columns are ${columns.join(', ')}.`,
		'  Name them on the data page, save the choices as a file, and give that file with --mapping.'
	].join('\n');
}

function examplesText(examples: readonly { line: number; text: string }[]): string {
	if (examples.length === 0) return '';
	return ` [${examples.map(({ line, text }) => (line > 0 ? `line ${line}: ${text}` : text)).join('; ')}]`;
}
