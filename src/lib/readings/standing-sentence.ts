import type { Measure } from '$lib/catalogue/measure';
import {
	capitalise,
	countOf,
	formatValue,
	nounFor,
	outOf,
	reasonWords,
	round,
	shareInWords
} from '$lib/format';

import { agreeing } from './agreeing';
import type { Available, Figure } from './figure';
import type { StandingStatus } from './standing-status';
import { statusAgainst } from './status-words';

/** A sentence in two parts: what is so, and whether it is good. The second carries the weight. */
export interface Sentence {
	readonly lead: string;
	readonly verdict: string | undefined;
}

interface Subject {
	readonly measure: Measure;
	readonly figure: Figure;
	readonly status: StandingStatus;
	readonly comparatorName: string | undefined;
	/** The quarter that it speaks of, where it is not of a whole year. */
	readonly quarter?: string | undefined;
}

/** How a measure stands, in one plain sentence. */
export function standingSentence({
	measure,
	figure,
	status,
	comparatorName,
	quarter
}: Subject): Sentence {
	if (figure.kind === 'missing')
		return {
			lead: `${measure.shortName}: ${reasonWords(figure.reason)}${figure.note ? `. ${figure.note.replace(/\.$/, '')}` : ''}`,
			verdict: undefined
		};
	const lead =
		quarter === undefined ? said(measure, figure) : `in ${quarter} alone, ${said(measure, figure)}`;
	return { lead: capitalise(lead), verdict: statusAgainst(status, comparatorName) };
}

/** A sentence as one string of plain text. */
export function plainSentence({ lead, verdict }: Sentence): string {
	return verdict === undefined ? `${lead}.` : `${lead}, ${verdict}.`;
}

function said(measure: Measure, figure: Available): string {
	const { noun, achievement, unit } = measure;
	if (measure.making === 'gap') {
		const points = round(figure.value * 100, 1);
		if (points === 0) return `${noun.many} are ${achievement.replace(/^behind/, 'level with')}`;
		const where = points < 0 ? achievement.replace(/^behind/, 'ahead of') : achievement;
		return `${noun.many} are ${formatValue(Math.abs(figure.value), 'percentage-points')} ${where}`;
	}
	switch (measure.figure) {
		case 'count':
			return `${countOf(figure.value, noun)} ${agreeing(achievement, figure.value)}`;
		case 'mean':
			return `${noun.many} ${achievement}: ${formatValue(figure.value, unit)} on average${figure.denominator ? `, of ${countOf(figure.denominator, noun)}` : ''}`;
		case 'ratio':
			if (unit !== 'percent') return `${formatValue(figure.value, unit)} ${achievement}`;
			// A session can be more than full, and a centre can take in more than it spends.
			return figure.value >= 0 && figure.value <= 1
				? `${ofMany(figure.value, noun.many)} ${achievement}`
				: `${formatValue(figure.value, unit)} of ${noun.many} ${achievement}`;
		case 'share':
			return figure.isEnoughToJudge ||
				figure.count === undefined ||
				figure.denominator === undefined
				? `${ofMany(figure.value, noun.many)} ${achievement}`
				: `${outOf(figure.count, figure.denominator)} ${nounFor(figure.denominator, noun)} ${agreeing(achievement, figure.denominator)}`;
		default:
			return measure.figure satisfies never;
	}
}

function ofMany(share: number, many: string): string {
	const words = shareInWords(share);
	if (words === 'none') return `no ${many}`;
	return /half$/.test(words) ? `${words} of ${many}` : `${words} ${many}`;
}
