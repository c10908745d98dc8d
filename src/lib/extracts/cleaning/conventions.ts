import type { RepairOptions } from './mending';

/**
 * Ways of writing a whole column that a person can say are meant. They stand
 * among the column's words, under these names and with any text but an empty
 * one, since no cell holds such a text.
 */
export const conventions = {
	dayFirst: 'day/month/year',
	monthFirst: 'month/day/year',
	serialsFrom1904: 'day numbers from 1904'
} as const;

/** Whether a person said that a column is written in this way. */
export function isChosen(options: RepairOptions, convention: keyof typeof conventions): boolean {
	const name = conventions[convention];
	return Object.hasOwn(options.words, name) && options.words[name] !== '';
}
