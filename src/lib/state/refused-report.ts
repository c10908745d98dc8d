import type { SourceFile } from '$lib/sql';

import type { LoadReport } from '$lib/extracts/load-report';
import { FileRefused, refusal } from '$lib/extracts/problem';

/** The report of a file of which nothing was loaded. */
export function refusedReport(file: SourceFile, cause: unknown): LoadReport {
	const problem =
		cause instanceof FileRefused
			? cause.problem
			: refusal(
					file.name,
					`${file.name} could not be read, for a reason that nobody foresaw: “${cause instanceof Error ? cause.message.split('\n')[0] : String(cause)}”.`,
					'Check that it opens in the program it came from, and export it again. If that does not help, pass these words on to whoever publishes this site.'
				).problem;
	return {
		file: file.name,
		recognisedAs: undefined,
		rowsIn: 0,
		rowsUsed: 0,
		problems: [problem],
		source: undefined
	};
}
