import { existsSync } from 'node:fs';

import { isVerified, reportLines, vectorReport } from './verify-statistics/report';
import { readVectorFiles } from './verify-statistics/vector-file';

const [folder] = process.argv.slice(2);

if (folder === undefined || !existsSync(folder)) {
	console.error(
		folder === undefined
			? 'Name the folder of reference vectors: npm run verify:statistics -- FOLDER'
			: `No folder at ${folder}`
	);
	process.exitCode = 2;
} else {
	const report = vectorReport(readVectorFiles(folder));
	console.log(reportLines(report).join('\n'));
	process.exitCode = isVerified(report) ? 0 : 1;
}
