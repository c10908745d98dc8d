import type { Sheet } from '../../readers/sheet';
import { nameKey } from './authority-named';
import { quarterIn } from './cover-quarter';

/** How many children had a vaccine, of how many, as the sheet of all data items gives them. */
export interface CoverCount {
	readonly numerator: string;
	readonly denominator: string;
}

/** The counts of authorities that newer workbooks carry beside their tables of percentages. */
export interface CoverCounts {
	readonly sheet: Sheet;
	/** Those of an authority by its code with the health service and its name; undefined where it has none, or two that differ. */
	of(
		measureId: string,
		authority: { readonly healthCode: string; readonly name: string }
	): CoverCount | undefined;
}

/**
 * The sheet of all data items, one row an authority and a column such as
 * `24m_MMR1_Num` a count. Rows of another quarter are left out. Undefined for
 * a workbook without one, as all were before 2018/19.
 */
export function coverCounts(sheets: readonly Sheet[], quarter: string): CoverCounts | undefined {
	for (const sheet of sheets) {
		const header = sheet.rows
			.slice(0, furthestHeader)
			.findIndex((row) => countColumns(row).length > 0);
		if (header < 0) continue;
		const labels = sheet.rows[header]!;
		const column = (label: RegExp) => labels.findIndex((one) => label.test(one));
		const [code, name, when] = [column(/\bods\b/i), column(/authority name/i), column(/quarter/i)];
		const found = new Map<string, CoverCount | undefined>();
		for (const row of sheet.rows.slice(header + 1)) {
			const cell = (at: number) => (row[at] ?? '').trim();
			if ((quarterIn(cell(when)) ?? quarter) !== quarter) continue;
			for (const { measureId, numerator, denominator } of countColumns(labels)) {
				const count = { numerator: cell(numerator), denominator: cell(denominator) };
				for (const key of keysOf({ healthCode: cell(code), name: cell(name) }))
					put(found, `${measureId} ${key}`, count);
			}
		}
		return {
			sheet,
			of(measureId, authority) {
				const counts = keysOf(authority).flatMap((key) => found.get(`${measureId} ${key}`) ?? []);
				return counts.every((count) => areSame(count, counts[0]!)) ? counts[0] : undefined;
			}
		};
	}
	return undefined;
}

const furthestHeader = 12;

function countColumns(
	labels: readonly string[]
): readonly { measureId: string; numerator: number; denominator: number }[] {
	const names = labels.map((label) => label.toLowerCase().replace(/[^a-z0-9]/g, ''));
	return names.flatMap((name, numerator) => {
		const [, stem, cohort, dose] = /^((24m|5y)mmrv?([12])[a-z]*)num$/.exec(name) ?? [];
		const denominator = names.indexOf(`${stem}denom`);
		return stem && denominator >= 0
			? [{ measureId: `mmr${dose}-${cohort}`, numerator, denominator }]
			: [];
	});
}

function keysOf({ healthCode, name }: { healthCode: string; name: string }): readonly string[] {
	return [...(healthCode === '' ? [] : [`code ${healthCode}`]), `name ${nameKey(name)}`];
}

function put(found: Map<string, CoverCount | undefined>, key: string, count: CoverCount): void {
	const known = found.get(key);
	found.set(key, !found.has(key) || (known && areSame(known, count)) ? count : undefined);
}

function areSame(one: CoverCount, other: CoverCount): boolean {
	return one.numerator === other.numerator && one.denominator === other.denominator;
}
