import { cleaningSentence, cleaningWords } from './cleaning/cleaning-words';
import type { LoadReport } from './load-report';
import { isRefused, rowsSetAside } from './load-report';
import { takenForGranted } from './taken-for-granted';

/** The column names of `reportRows`. */
export const reportColumns = [
	'file',
	'what',
	'column',
	'rows',
	'line',
	'found',
	'became',
	'message',
	'advice'
] as const;

/** Load reports as a table of texts: one row a file for what became of it, then one for each example of each problem, cleaning and note. */
export function reportRows(reports: readonly LoadReport[]): readonly (readonly string[])[] {
	return reports.flatMap((report) => [summary(report), ...details(report)]);
}

function summary(report: LoadReport): readonly string[] {
	const what = report.source ? 'loaded' : isRefused(report) ? 'not loaded' : 'description';
	const message = report.recognisedAs
		? `${report.recognisedAs.title}: ${report.rowsIn} rows in, ${report.rowsUsed} used, ${rowsSetAside(report)} set aside.`
		: '';
	return [report.file, what, '', String(report.rowsIn), '', '', '', message, ''];
}

function details({ file, problems, details: more }: LoadReport): readonly (readonly string[])[] {
	return [
		...(more ? takenForGranted(more) : []).map((clause) => [
			file,
			'taken for granted',
			'',
			'',
			'',
			'',
			'',
			`${clause}.`,
			''
		]),
		...(more?.notes ?? []).map(({ message }) => [file, 'note', '', '', '', '', '', message, '']),
		...(more?.reshaped?.steps ?? []).map(({ message }) => [
			file,
			'reshaped',
			'',
			'',
			'',
			'',
			'',
			message,
			''
		]),
		...problems.flatMap((problem) =>
			orNone(problem.examples).map((example) => [
				file,
				problem.severity,
				problem.column ?? '',
				String(problem.rows),
				lineText(example?.line),
				example?.found ?? '',
				'',
				problem.message,
				problem.advice
			])
		),
		...(more?.cleaned ?? []).flatMap((cleaning) =>
			orNone(cleaning.examples).map((example) => [
				file,
				'cleaned',
				cleaning.column ?? '',
				String(cleaning.rows),
				lineText(example?.line),
				example?.found ?? '',
				example?.became ?? '',
				cleaningSentence(cleaning.kind, cleaning.rows),
				cleaningWords(cleaning.kind).why
			])
		)
	];
}

function orNone<T>(examples: readonly T[]): readonly (T | undefined)[] {
	return examples.length > 0 ? examples : [undefined];
}

function lineText(line: number | undefined): string {
	return line === undefined || line === 0 ? '' : String(line);
}
