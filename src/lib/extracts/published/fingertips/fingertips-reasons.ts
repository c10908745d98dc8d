import type { Reasons } from '../published-problems';

/** The words for each reason that a row of the release is not used. */
export const fingertipsReasons: Reasons = {
	indicator: {
		column: 'Indicator Name',
		one: 'is of an indicator that is not a measure here',
		many: 'are of indicators that are not measures here',
		advice:
			'Nothing to do. School readiness, MMR, breastfeeding, overweight in reception, development at two and health visits are used, each under its name in Fingertips.'
	},
	level: {
		column: 'Area Code',
		one: 'speaks of a sort of place that the product does not show',
		many: 'speak of a sort of place that the product does not show',
		advice: 'England, regions, upper-tier authorities and districts are used.'
	},
	period: {
		column: 'Time period',
		one: 'is not of one year',
		many: 'are not of one year',
		advice:
			'A year such as 2024/25 is used. Several years in one figure, and quarters, cannot stand in its series.'
	},
	category: {
		column: 'Category',
		one: 'is of a group, or of a sort of figure, that the product does not chart from this release',
		many: 'are of groups, or of sorts of figure, that the product does not chart from this release',
		advice: 'Nothing to do. Percentages of all children, and of girls and boys, are used.'
	},
	unreadable: {
		column: 'Value',
		one: 'holds something that is neither a percentage nor a symbol for a missing one',
		many: 'hold something that is neither a percentage nor a symbol for a missing one',
		advice: 'Download the file again; a spreadsheet may have changed it.'
	},
	disagrees: {
		column: 'Value',
		one: 'gives a percentage that its own count and denominator do not make',
		many: 'give percentages that their own counts and denominators do not make',
		advice: 'Download the file again, and tell the publisher if it still says so.'
	}
};
