import type { Reasons } from '../published-problems';

/** The words for reasons that rows of any table of vaccination are not used. */
export const vaccinationReasons = {
	vaccine: {
		column: undefined,
		one: 'is of a vaccine or a birthday that is not a measure here',
		many: 'are of vaccines or birthdays that are not measures here',
		advice: 'Nothing to do. MMR by the second and by the fifth birthday is used.'
	},
	unreadable: {
		column: undefined,
		one: 'holds something that is neither a number nor a known symbol',
		many: 'hold something that is neither a number nor a known symbol',
		advice: 'Download the file again; a spreadsheet may have changed it.'
	}
} as const satisfies Reasons;
