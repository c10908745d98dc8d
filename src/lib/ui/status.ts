/** How a figure stands, which way it goes, or why neither can be said. */
export type Status =
	| 'better'
	| 'similar'
	| 'worse'
	| 'higher'
	| 'lower'
	| 'improving'
	| 'no-clear-change'
	| 'worsening'
	| 'rising'
	| 'falling'
	| 'closing'
	| 'widening'
	| 'too-few'
	| 'not-comparable'
	| 'no-figure';

/** `good` and `bad` judge, `neutral` says a direction without judging, `quiet` says that there is nothing to say. */
export type StatusTone = 'good' | 'bad' | 'neutral' | 'quiet';

/**
 * The look of a status: its words, and a shape that no other status has, so
 * that neither colour nor print is needed to tell them apart. The path is
 * centred on 0, 0 in a box from −8 to 8.
 */
export interface StatusLook {
	readonly words: string;
	readonly tone: StatusTone;
	readonly path: string;
	readonly isFilled: boolean;
	readonly isDashed?: boolean;
}

export const statusLook: Readonly<Record<Status, StatusLook>> = {
	better: { words: 'better', tone: 'good', path: 'M0-6.6 7 5.6H-7Z', isFilled: true },
	similar: { words: 'similar', tone: 'quiet', path: circle(5.2), isFilled: true },
	worse: { words: 'worse', tone: 'bad', path: 'M0 6.6 7-5.6H-7Z', isFilled: true },
	higher: { words: 'higher', tone: 'neutral', path: 'M0-6 6.2 4.8H-6.2Z', isFilled: false },
	lower: { words: 'lower', tone: 'neutral', path: 'M0 6 6.2-4.8H-6.2Z', isFilled: false },
	improving: {
		words: 'improving',
		tone: 'good',
		path: 'M-6 .5 0-5.5 6 .5M-6 6.5 0 .5 6 6.5',
		isFilled: false
	},
	'no-clear-change': {
		words: 'no clear change',
		tone: 'quiet',
		path: 'M-7 1.5Q-3.5-4.5 0 0T7-1.5',
		isFilled: false
	},
	worsening: {
		words: 'worsening',
		tone: 'bad',
		path: 'M-6-.5 0 5.5 6-.5M-6-6.5 0-.5 6-6.5',
		isFilled: false
	},
	rising: {
		words: 'rising',
		tone: 'neutral',
		path: 'M-5.5 5.5 5.5-5.5M-2-5.5H5.5V2',
		isFilled: false
	},
	falling: {
		words: 'falling',
		tone: 'neutral',
		path: 'M-5.5-5.5 5.5 5.5M-2 5.5H5.5V-2',
		isFilled: false
	},
	closing: {
		words: 'closing',
		tone: 'good',
		path: 'M-8 0H-2M-5-3.5-1.5 0-5 3.5M8 0H2M5-3.5 1.5 0 5 3.5',
		isFilled: false
	},
	widening: {
		words: 'widening',
		tone: 'bad',
		path: 'M-1.5 0H-7.5M-4-3.5-7.5 0-4 3.5M1.5 0H7.5M4-3.5 7.5 0 4 3.5',
		isFilled: false
	},
	'too-few': {
		words: 'too few to judge',
		tone: 'quiet',
		path: circle(5.6),
		isFilled: false,
		isDashed: true
	},
	'not-comparable': {
		words: 'not comparable',
		tone: 'quiet',
		path: 'M-6.5-2.6H6.5M-6.5 2.6H6.5M3.4-7-3.4 7',
		isFilled: false
	},
	'no-figure': { words: 'no figure', tone: 'quiet', path: 'M-6 0H6', isFilled: false }
};

function circle(radius: number): string {
	return `M${-radius} 0a${radius} ${radius} 0 1 1 ${2 * radius} 0a${radius} ${radius} 0 1 1 ${-2 * radius} 0Z`;
}
