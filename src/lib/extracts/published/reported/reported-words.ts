import { join, sql } from '$lib/sql';
import type { Sql } from '$lib/sql';

import { breakdownById } from '$lib/catalogue/breakdowns';
import { measureById, measures } from '$lib/catalogue/measures';
import type { Measure } from '$lib/catalogue/measure';

/**
 * A relation of `word`, `measure_id`, `unit`, `figure`, `year_kind` and
 * `has_quarters`: every measure by its id, its name and its short name, in
 * letters and digits only; a word of two measures is of neither. A difference between groups is of the figure `gap`.
 */
export function reportedMeasures(): Sql {
	const rows = measures.flatMap((measure) =>
		wordsOf(measure)
			.filter((word) =>
				measures.every((other) => other === measure || !wordsOf(other).includes(word))
			)
			.map(
				(word) =>
					sql`(${word}, ${measure.id}, ${measure.unit}, ${figureOf(measure)}, ${yearKind(measure)}, ${measure.periodKinds.includes('financial-quarter')})`
			)
	);
	return sql`(VALUES ${join(rows)}) AS reported_measure(word, measure_id, unit, figure, year_kind, has_quarters)`;
}

/**
 * A relation of `measure_id`, `breakdown_word`, `group_word`, `breakdown` and
 * `category`: every group of every measure, by id or name; without the word of
 * its breakdown only where no other breakdown of the measure has a group of that word.
 */
export function reportedGroups(): Sql {
	const rows = measures.flatMap((measure) => {
		if (measure.making === 'gap') return [];
		const groups = measure.breakdowns.map(breakdownById).flatMap((breakdown) =>
			breakdown.categories.flatMap((category) =>
				[...new Set([category.id, category.name].map(lettersAndDigits))].map((word) => ({
					breakdown,
					category,
					word
				}))
			)
		);
		return groups.flatMap(({ breakdown, category, word }) => {
			const isAlone = groups.every((other) => other.word !== word || other.breakdown === breakdown);
			return [
				...new Set([breakdown.id, breakdown.name].map(lettersAndDigits)),
				...(isAlone ? [''] : [])
			].map(
				(breakdownWord) =>
					sql`(${measure.id}, ${breakdownWord}, ${word}, ${breakdown.id}, ${category.id})`
			);
		});
	});
	return sql`(VALUES ${join(rows)}) AS reported_group(measure_id, breakdown_word, group_word, breakdown, category)`;
}

/** The id of the measure that a text is the id, the name or the short name of; undefined where it is of none or of two. */
export function measureCalled(text: string): string | undefined {
	const word = lettersAndDigits(text);
	const [found, ...others] = measures.filter((measure) => wordsOf(measure).includes(word));
	return others.length === 0 ? found?.id : undefined;
}

/** A text as these words are compared. */
export function wordOf(text: Sql): Sql {
	return sql`regexp_replace(lower(coalesce(${text}, '')), '[^a-z0-9]', '', 'g')`;
}

function wordsOf({ id, name, shortName }: Measure): readonly string[] {
	return [...new Set([id, name, shortName].map(lettersAndDigits))];
}

/** How a figure of a measure is made of its counts. */
function figureOf(measure: Measure): string {
	return measure.making === 'gap' ? 'gap' : measure.figure;
}

// A gap goes by the years of its measure.
function yearKind(measure: Measure): string {
	const of = measure.making === 'gap' ? (measureById(measure.of) ?? measure) : measure;
	return of.periodKinds.find((kind) => kind !== 'financial-quarter') ?? 'financial-year';
}

function lettersAndDigits(text: string): string {
	return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}
