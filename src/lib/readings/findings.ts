import type { Measure } from '$lib/catalogue/measure';
import { capitalise, listInWords } from '$lib/format';

import { isGood, isHeadlineCourse } from './course';
import { courseVerb } from './course-words';
import type { Standing } from './standing';
import { foundIn, isHeadline } from './standing-status';

/** Whether a measure stands clearly worse than elsewhere, or is clearly getting worse. */
export function isClearlyBad({ status, course }: Standing): boolean {
	return (
		(isHeadline(status) && foundIn(status)?.side === 'worse') ||
		(isHeadlineCourse(course) && isGood(course.direction) === false)
	);
}

/** Whether a measure stands clearly better than elsewhere, or is clearly getting better, and nothing about it is even probably bad. */
export function isClearlyGood({ status, course }: Standing): boolean {
	const goes = course.kind === 'course' ? isGood(course.direction) : undefined;
	if (foundIn(status)?.side === 'worse' || goes === false) return false;
	return (
		(isHeadline(status) && foundIn(status)?.side === 'better') ||
		(isHeadlineCourse(course) && goes === true)
	);
}

/** How much a standing asks for the reader's attention: clear findings first, worse before worsening, then probable ones, then what cannot be judged. */
export function urgency(standing: Standing): number {
	const { status, course } = standing;
	const found = foundIn(status);
	const goes = course.kind === 'course' ? isGood(course.direction) : undefined;
	const isWorse = found?.side !== 'worse' ? 0 : isHeadline(status) ? 8 : 2;
	const isWorsening = goes !== false ? 0 : isHeadlineCourse(course) ? 6 : 1;
	return (
		isWorse +
		isWorsening +
		(status === 'too-few' ? 0.5 : 0) -
		(found?.side === 'better' && isHeadline(status) ? 1 : 0)
	);
}

/** One claim of a sentence: measures that stand alike, or go alike. */
interface Claim {
	readonly measures: readonly Measure[];
	/** `behind England`, after is or are. */
	readonly relation: string;
}

const mostClaims = 3;
const mostWords = 25;

/**
 * The clear findings of some measures in one sentence of at most three claims
 * and twenty-five words, the worst first and no measure twice; undefined where
 * there are none.
 */
export function clearSentence(standings: readonly Standing[]): string | undefined {
	const bad = standings.filter(isClearlyBad);
	const good = standings.filter(isClearlyGood);
	if (bad.length + good.length === 0) return undefined;
	// One of the other kind always has room.
	const most = (others: readonly Standing[]) => mostClaims - Math.min(1, others.length);
	for (let all = mostClaims; ; all -= 1) {
		const worst = bad.slice(0, Math.min(all, most(good)));
		const best = good.slice(0, Math.max(0, all - worst.length));
		const sentence = joined(worst.map(relationOf), best.map(relationOf));
		if (all === 1 || wordsIn(sentence) <= mostWords) return sentence;
	}
}

/** What is probable of some measures, for after a sentence that nothing is clear; nothing where nothing is. */
export function probable(standings: readonly Standing[]): string {
	const likely = standings.flatMap(({ measure, status, comparator }) => {
		const found = foundIn(status);
		if (!found || found.isSlight || !comparator) return [];
		const { side } = found;
		const relation = `probably ${against(measure, side, comparator.area.name)}`;
		return [{ measure, relation, side }];
	});
	const bad = likely.filter(({ side }) => side === 'worse');
	const good = likely.filter(({ side }) => side !== 'worse');
	const named = [...bad, ...good].slice(0, 2);
	return named.length === 0 ? '' : ` ${capitalise(listInWords(grouped(named).map(clause)))}.`;
}

interface Related {
	readonly measure: Measure;
	readonly relation: string;
}

function relationOf(standing: Standing): Related {
	const { measure, status, course, comparator } = standing;
	const found = isHeadline(status) ? foundIn(status) : undefined;
	const isBad = isClearlyBad(standing);
	const stands =
		found && comparator && (found.side === 'worse') === isBad
			? against(measure, found.side, comparator.area.name)
			: undefined;
	if (stands !== undefined) return { measure, relation: stands };
	return {
		measure,
		relation: course.kind === 'course' ? courseVerb(course).replace(/^(is|has) /, '') : ''
	};
}

function against(
	{ making, polarity }: Measure,
	side: NonNullable<ReturnType<typeof foundIn>>['side'],
	name: string
): string {
	if (making === 'gap' && (side === 'better' || side === 'worse'))
		return `${side === 'better' ? 'narrower' : 'wider'} than in ${name}`;
	if (polarity === 'higher-better' && (side === 'better' || side === 'worse'))
		return `${side === 'better' ? 'ahead of' : 'behind'} ${name}`;
	return `${side} than ${name}`;
}

function grouped(related: readonly Related[]): readonly Claim[] {
	const relations = [...new Set(related.map(({ relation }) => relation))];
	return relations.map((relation) => ({
		relation,
		measures: related.flatMap((one) => (one.relation === relation ? [one.measure] : []))
	}));
}

function clause({ measures, relation }: Claim): string {
	const subject = listInWords(measures.map(({ phrase }) => phrase.words));
	const isPlural = measures.length > 1 || measures[0]!.phrase.isPlural;
	return `${subject} ${isPlural ? 'are' : 'is'} ${relation}`;
}

function joined(bad: readonly Related[], good: readonly Related[]): string {
	const [worse, better] = [bad, good].map((related) => listInWords(grouped(related).map(clause)));
	const parts = [worse, better].filter((part) => part !== undefined && part !== '');
	return `${capitalise(parts.join(', but '))}.`;
}

function wordsIn(sentence: string): number {
	return sentence.split(/\s+/).length;
}
