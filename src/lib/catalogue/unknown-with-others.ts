import type { Basis } from './observation';

/**
 * What figures of “all others” are placed by that also count the children of
 * whom it is not known whether they have free school meals, as the Department
 * for Education did up to 2018/19 and in the 2021/22 release. They are of
 * another group than the others alone, so that no line, difference or
 * judgement may go from one to the other.
 */
export const unknownWithOthers = {
	'school-location': 'school-location-unknown-with-others',
	residence: 'residence-unknown-with-others'
} as const satisfies Partial<Record<Basis, Basis>>;

/** Whether figures of a basis count children of unknown eligibility with the others. */
export function countsUnknownWithOthers(basis: Basis): boolean {
	return withUnknown.includes(basis);
}

/** What changes where a series goes from one to the other, for the break between them. */
export function unknownWithOthersReason(isSo: boolean): string {
	return isSo
		? 'The others count children whose eligibility is not known, too'
		: 'The others no longer count children whose eligibility is not known';
}

const withUnknown: readonly Basis[] = Object.values(unknownWithOthers);
