import { refusal } from '../../problem';
import { readDelimitedText } from '../../readers/delimited-text';
import type { Sheet } from '../../readers/sheet';
import { loadPublished } from '../load-published';
import { noteOnRows } from '../published-problems';
import type { PublishedWorkbook } from '../published-source';
import { tableAsFile } from '../table-as-file';
import { coverCaveats } from './cover-caveats';
import { coverCounts } from './cover-counts';
import { notesOnCounts } from './cover-count-notes';
import { coverColumns, coverFigures } from './cover-figures';
import { quarterIn } from './cover-quarter';
import { coverRelease } from './cover-release';
import { coverRows } from './cover-rows';
import { coverSheet } from './cover-sheet';
import type { CoverSheet } from './cover-sheet';

/**
 * The quarterly workbooks of childhood vaccination coverage, XLSX or ODS, in
 * their changing layouts: MMR by the second and fifth birthday in England, its
 * regions and upper-tier authorities, by where children are registered with a
 * GP. Authorities stand in several sheets; those under regions are read. Newer
 * workbooks carry the counts in a sheet of their own: they are used where they
 * make the percentage that is printed. Without them a percentage becomes a
 * count where only one whole number of children makes it.
 */
export const coverWorkbook: PublishedWorkbook = {
	id: coverRelease.product.id,
	title: coverRelease.product.title,

	recognises(sheets) {
		return tables(sheets).length > 0;
	},

	async load(engine, file, sheets, origin) {
		const read = tables(sheets);
		const quarter = quarterOf(read, sheets, file.name);
		const counts = coverCounts(sheets, quarter);
		const caveats = coverCaveats(sheets, { read, counts: counts?.sheet });
		const used = [...read.map(({ sheet }) => sheet), counts?.sheet, caveats.sheet];
		const figures = tableAsFile(
			file.name,
			coverColumns,
			read.flatMap((table) => coverFigures(table, quarter, counts))
		);
		try {
			const relation = await readDelimitedText(engine, figures);
			return await loadPublished(
				engine,
				file,
				{
					...coverRelease,
					rows: coverRows(relation.relation),
					read: relation,
					notes: async (connection, name) => [
						...(counts ? await notesOnCounts(connection, name, counts) : []),
						...caveats.problems(name),
						...unread(
							sheets.filter((sheet) => !used.includes(sheet)),
							name
						)
					]
				},
				origin
			);
		} finally {
			await engine.detach(figures);
		}
	}
};

// One sheet a cohort: that under regions before that under the health service's own areas.
function tables(sheets: readonly Sheet[]): readonly CoverSheet[] {
	const found = sheets.flatMap((sheet) => coverSheet(sheet) ?? []);
	const ranked = [...found].sort((a, b) => Number(b.hasRegions) - Number(a.hasRegions));
	const taken = new Set<string>();
	return ranked.flatMap((table) => {
		const figures = table.figures.filter(({ measureId }) => !taken.has(measureId));
		figures.forEach(({ measureId }) => taken.add(measureId));
		return figures.length > 0 ? [{ ...table, figures }] : [];
	});
}

function quarterOf(
	read: readonly CoverSheet[],
	sheets: readonly Sheet[],
	fileName: string
): string {
	const titles = read.map(({ title }) => quarterIn(title));
	const everywhere = sheets.map(({ rows }) => quarterIn(rows.slice(0, 12).flat().join(' ')));
	const quarter = [...titles, ...everywhere, quarterIn(fileName)].find((found) => found);
	if (quarter === undefined)
		throw refusal(
			fileName,
			`${fileName} was recognised as ${coverRelease.product.title}, but does not say of which quarter it is: nothing such as “April to June 2024” stands over its tables.`,
			'Put the quarter in the name of the file, such as cover-2024-25-q1, and load it again.'
		);
	return quarter;
}

function unread(sheets: readonly Sheet[], file: string) {
	const names = sheets.map(({ name }) => `“${name}”`);
	return noteOnRows(
		file,
		names.length,
		`${names.length} sheets hold other tables, or the same figures by other areas, and were not read: ${names.join(', ')}.`,
		'Nothing to do. Their rows are not among those counted here.'
	);
}
