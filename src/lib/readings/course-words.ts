import type { Direction, KnownCourse } from './course';

type Found = Exclude<Direction, 'no-clear-change'>;

/** Which way a measure goes and how sure that is, in words such as `probably improving slightly`. */
export function directionWords({
	direction,
	evidence,
	isSlight
}: Pick<KnownCourse, 'direction' | 'evidence' | 'isSlight'>): string {
	if (direction === 'no-clear-change') return 'no clear change';
	const word = direction === 'turned-round' ? 'turned round' : direction;
	return `${evidence === 'likely' ? 'probably ' : ''}${word}${isSlight ? ' slightly' : ''}`;
}

/** The same after the name of what goes that way: `is probably closing`, `has turned round`. */
export function courseVerb(
	course: Pick<KnownCourse, 'direction' | 'evidence' | 'isSlight'>
): string {
	if (course.direction === 'no-clear-change') return 'is not clearly changing';
	const perhaps = course.evidence === 'likely' ? 'probably ' : '';
	const slightly = course.isSlight ? ' slightly' : '';
	return `${verbs[course.direction].replace(' ', ` ${perhaps}`)}${slightly}`;
}

const verbs: Readonly<Record<Found, string>> = {
	improving: 'is improving',
	worsening: 'is worsening',
	rising: 'is rising',
	falling: 'is falling',
	closing: 'is closing',
	widening: 'is widening',
	'turned-round': 'has turned round'
};
