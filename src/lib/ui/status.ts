/** Which side of what it is held against. */
type Side = 'better' | 'worse' | 'higher' | 'lower';

/** How a figure stands, as a mark: `probably` is hollow, `slightly` small. */
export type StandingMark =
	| `${'' | 'probably-'}${'' | 'slightly-'}${Side}`
	| 'same'
	| 'not-told-apart'
	| 'too-few'
	| 'not-comparable'
	| 'no-figure';

type Course = 'improving' | 'worsening' | 'rising' | 'falling' | 'closing' | 'widening';

/** Which way a figure goes, as a mark: `probably` is a part of the whole shape. */
export type CourseMark = `${'' | 'probably-'}${Course}` | 'turned-round' | 'no-clear-change';

/** How a figure stands, which way it goes, or why neither can be said. */
export type Status = StandingMark | CourseMark;

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
	...standingLooks('better', 'good', (r) => `M0${-6.6 * r} ${7 * r} ${5.6 * r}H${-7 * r}Z`),
	...standingLooks('worse', 'bad', (r) => `M0 ${6.6 * r} ${7 * r}${-5.6 * r}H${-7 * r}Z`),
	...standingLooks('higher', 'neutral', (r) => arrow(-r)),
	...standingLooks('lower', 'neutral', (r) => arrow(r)),
	same: { words: 'about the same', tone: 'quiet', path: circle(5.2), isFilled: true },
	'not-told-apart': {
		words: 'cannot be told apart',
		tone: 'quiet',
		path: circle(4.6),
		isFilled: false
	},
	...courseLooks('improving', 'good', {
		whole: 'M-6 .5 0-5.5 6 .5M-6 6.5 0 .5 6 6.5',
		part: 'M-6 3 0-3 6 3'
	}),
	...courseLooks('worsening', 'bad', {
		whole: 'M-6-.5 0 5.5 6-.5M-6-6.5 0-.5 6-6.5',
		part: 'M-6-3 0 3 6-3'
	}),
	...courseLooks('rising', 'neutral', {
		whole: 'M-5.5 5.5 5.5-5.5M-2-5.5H5.5V2',
		part: 'M-5.5 5.5 5.5-5.5'
	}),
	...courseLooks('falling', 'neutral', {
		whole: 'M-5.5-5.5 5.5 5.5M-2 5.5H5.5V-2',
		part: 'M-5.5-5.5 5.5 5.5'
	}),
	...courseLooks('closing', 'good', {
		whole: 'M-8 0H-2M-5-3.5-1.5 0-5 3.5M8 0H2M5-3.5 1.5 0 5 3.5',
		part: 'M-5-3.5-1.5 0-5 3.5M5-3.5 1.5 0 5 3.5'
	}),
	...courseLooks('widening', 'bad', {
		whole: 'M-1.5 0H-7.5M-4-3.5-7.5 0-4 3.5M1.5 0H7.5M4-3.5 7.5 0 4 3.5',
		part: 'M-4-3.5-7.5 0-4 3.5M4-3.5 7.5 0 4 3.5'
	}),
	'turned-round': {
		words: 'turned round',
		tone: 'neutral',
		path: 'M-6-4H3A4 4 0 0 1 3 4H-5M-2 1-5 4-2 7',
		isFilled: false
	},
	'no-clear-change': {
		words: 'no clear change',
		tone: 'quiet',
		path: 'M-7 1.5Q-3.5-4.5 0 0T7-1.5',
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

function standingLooks<S extends Side>(
	side: S,
	tone: StatusTone,
	path: (scale: number) => string
): Record<`${'' | 'probably-'}${'' | 'slightly-'}${S}`, StatusLook> {
	const look = (prefix: string, scale: number, isFilled: boolean): StatusLook => ({
		words: `${prefix}${side}`,
		tone,
		path: path(scale),
		isFilled
	});
	return {
		[side]: look('', 1, true),
		[`probably-${side}`]: look('probably ', 0.95, false),
		[`slightly-${side}`]: look('slightly ', 0.6, true),
		[`probably-slightly-${side}`]: look('probably slightly ', 0.55, false)
	} as Record<`${'' | 'probably-'}${'' | 'slightly-'}${S}`, StatusLook>;
}

function courseLooks<C extends Course>(
	course: C,
	tone: StatusTone,
	{ whole, part }: { readonly whole: string; readonly part: string }
): Record<`${'' | 'probably-'}${C}`, StatusLook> {
	return {
		[course]: { words: course, tone, path: whole, isFilled: false },
		[`probably-${course}`]: { words: `probably ${course}`, tone, path: part, isFilled: false }
	} as Record<`${'' | 'probably-'}${C}`, StatusLook>;
}

/** An arrow that points down by its scale, or up by a negative one. */
function arrow(scale: number): string {
	const at = (y: number) => (y * scale).toFixed(1);
	const [wide, thin] = [5.6, 2].map((x) => (x * Math.abs(scale)).toFixed(1));
	return `M0 ${at(7)} ${wide} ${at(0)}H${thin}V${at(-6.5)}H-${thin}V${at(0)}H-${wide}Z`;
}

function circle(radius: number): string {
	return `M${-radius} 0a${radius} ${radius} 0 1 1 ${2 * radius} 0a${radius} ${radius} 0 1 1 ${-2 * radius} 0Z`;
}
