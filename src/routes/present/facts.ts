import type { Figures } from '$lib/answers/figures';
import type { Figure } from '$lib/answers/figure';
import type { PeriodChoice } from '$lib/answers/measure-periods';
import type { Measure } from '$lib/catalogue/measure';
import type { Source } from '$lib/catalogue/observation';
import { formatDate } from '$lib/format';

import { basisWords, countedBy, intervalWords, periodWords, polarityWords } from './words';

/** The line under every chart: what is good, what period, how sure, by what basis, from where. */
export function facts(
	figures: Figures,
	measure: Measure,
	figure: Figure | undefined,
	period: PeriodChoice | undefined
): readonly string[] {
	const basis = figure?.kind === 'available' ? figure.basis : measure.basis;
	const source = sourceOf(figures, measure, figure);
	return [
		polarityWords[measure.polarity],
		...(period ? [periodWords(period.periodId, period.periodKind)] : []),
		intervalWords(measure),
		basisWords[basis],
		...(source ? [sourceWords(source)] : [])
	];
}

/** The load that a figure came from, or that its measure would come from. */
export function sourceOf(
	figures: Figures,
	measure: Measure,
	figure: Figure | undefined
): Source | undefined {
	return figures.source(
		figure?.kind === 'available' ? figure.sourceId : countedBy(measure).needs[0]!
	);
}

/** Whether a measure's figures are invented for demonstration. */
export function isIllustrative(figures: Figures, measure: Measure, figure?: Figure): boolean {
	return sourceOf(figures, measure, figure)?.isIllustrative ?? false;
}

function sourceWords({ title, fileName, dataTo, publishedAt }: Source): string {
	const date =
		dataTo !== undefined
			? `, to ${formatDate(dataTo)}`
			: publishedAt !== undefined
				? `, published ${formatDate(publishedAt)}`
				: '';
	const file = fileName === '' ? '' : ` (${fileName})`;
	return `Source: ${title}${file}${date}`;
}
