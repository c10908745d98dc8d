import { refusal } from '../problem';
import { readDelimitedText } from '../readers/delimited-text';
import type { Sheet } from '../readers/sheet';
import { eyfspByResidence, eyfspHeadlineMeasures } from './eyfsp-headline-measures';
import type { PublishedWorkbook } from './published-source';
import { tableAsFile } from './table-as-file';

const releases = [eyfspByResidence, eyfspHeadlineMeasures];

/**
 * A profile release in a workbook: one sheet whose first row names the columns
 * of the CSV, as the districts by where the child lives were published. The
 * load is one of the release that its columns tell.
 */
export const eyfspWorkbook: PublishedWorkbook = {
	id: 'published:eyfsp-workbook',
	title: 'Early years foundation stage profile results in a workbook, Department for Education',

	recognises(sheets) {
		return found(sheets) !== undefined;
	},

	async load(engine, file, sheets, origin) {
		const { release, rows } = found(sheets) ?? {};
		if (!release || !rows)
			throw refusal(
				file.name,
				`${file.name} has no sheet with the columns of the profile releases in its first row.`,
				'Save the sheet that has them as CSV and load that.'
			);
		const [header, ...body] = rows;
		const table = tableAsFile(
			file.name,
			header!,
			body.map((row) => header!.map((_, column) => row[column] ?? ''))
		);
		try {
			return await release.load(engine, file, await readDelimitedText(engine, table), origin);
		} finally {
			await engine.detach(table);
		}
	}
};

function found(sheets: readonly Sheet[]) {
	for (const { rows } of sheets)
		for (const release of releases)
			if (rows[0] && release.recognises(rows[0])) return { release, rows };
	return undefined;
}
