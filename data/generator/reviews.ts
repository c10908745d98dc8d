import { financialYear, monthsAfter } from './day';
import { homeOn, rankOf } from './families';
import { patientId } from './immunisations';
import { gradient, probit } from './probability';
import { randomFor } from './random';
import { reportingEnd, reportingStart } from './timeline';
import { workingDayFrom } from './working-days';
import type { Day } from './day';
import type { Child } from './lives';
import type { Random } from './random';

type Review = 'new-birth' | 'six-to-eight-weeks' | 'twelve-months' | 'two-to-two-and-a-half-years';

interface Timetable {
	/** The day by which a review is counted. */
	readonly due: (birth: Day) => Day;
	readonly begins: (birth: Day) => Day;
	/** Share done in time, by financial year from 2021. */
	readonly inTime: readonly number[];
	/** Share done late, of all. */
	readonly late: number;
}

const timetables: Readonly<Record<Review, Timetable>> = {
	'new-birth': {
		begins: (birth) => birth + 9,
		due: (birth) => birth + 14,
		inTime: [0.82, 0.84, 0.855, 0.865, 0.87],
		late: 0.11
	},
	'six-to-eight-weeks': {
		begins: (birth) => birth + 42,
		due: (birth) => birth + 56,
		inTime: [0.83, 0.85, 0.86, 0.87, 0.875],
		late: 0.06
	},
	'twelve-months': {
		begins: (birth) => monthsAfter(birth, 9),
		due: (birth) => monthsAfter(birth, 12),
		inTime: [0.72, 0.75, 0.78, 0.8, 0.81],
		late: 0.09
	},
	'two-to-two-and-a-half-years': {
		begins: (birth) => monthsAfter(birth, 24),
		due: (birth) => monthsAfter(birth, 30),
		inTime: [0.7, 0.73, 0.765, 0.785, 0.795],
		late: 0.05
	}
};

/** A review enters the extract on the day by which it is counted; a new birth visit once the baby is 30 days old. */
const countedOn = (review: Review, birth: Day) =>
	review === 'new-birth' ? birth + 30 : timetables[review].due(birth);

const onTrack = gradient(0.74, 0.87);
const onTrackByYear = [-0.02, -0.05, -0.01, 0.01, 0.03];
const breastfed = gradient(0.39, 0.62);
const reviewed = gradient(0.8, 0.87);
const reviewedMiddle = reviewed(0.5);
/** For half a year one locality's health visitors did not write down how babies are fed. */
const feedingUnknown = { locality: 'E07000133', year: 2022, share: 0.3 };

/** The rows of the health-visitor reviews that fell due in the reporting years, done or not. */
export function* reviewRows({
	children,
	seed
}: {
	readonly children: readonly Child[];
	readonly seed: number;
}) {
	const random = randomFor(seed, 'reviews');
	for (const child of children)
		for (const review of Object.keys(timetables) as Review[]) {
			const counted = countedOn(review, child.birth);
			if (counted < reportingStart || counted > reportingEnd) continue;
			const home = homeOn(child.family, counted);
			if (!home.neighbourhood) continue;
			const rank = rankOf(home);
			const on = dayOfReview(child, review, financialYear(counted), rank, random);
			yield {
				patient_id: patientId(child),
				date_of_birth: child.birth,
				postcode: undefined,
				lsoa_code: random.chance(0.006) ? undefined : home.neighbourhood.code,
				sex: child.sex,
				review,
				reviewed_on: on,
				...(review === 'two-to-two-and-a-half-years' &&
					on !== undefined &&
					questionnaire(child, financialYear(counted), rank, random)),
				...(review === 'six-to-eight-weeks' && {
					feeding: feeding(child, home.neighbourhood.locality.code, counted, on, rank, random)
				}),
				link_id: child.linkId
			};
		}
}

function dayOfReview(
	child: Child,
	review: Review,
	year: number,
	rank: number,
	random: Random
): Day | undefined {
	const { begins, due, inTime, late } = timetables[review];
	const share = inTime[year - 2021]!;
	const willing = 0.3 * child.family.engagement + 0.954 * random.normal();
	const tilt = reviewed(rank) - reviewedMiddle;
	const [from, to] = [begins(child.birth), due(child.birth)];
	if (willing > -(probit(share) + tilt))
		return Math.min(workingDayFrom(from + Math.round(random.unit() ** 1.5 * (to - from))), to);
	if (willing < -(probit(Math.min(0.985, share + late)) + tilt)) return undefined;
	const done = workingDayFrom(
		to + 1 + Math.round(random.exponential(review === 'new-birth' ? 5 : 40))
	);
	return done <= reportingEnd ? done : undefined;
}

/** Answers to the ASQ-3, where it was used: which of the five areas are at or above the expected level. */
function questionnaire(child: Child, year: number, rank: number, random: Random) {
	if (!random.chance(0.925)) return { asq3_used: false };
	const threshold =
		onTrack(rank) +
		onTrackByYear[year - 2021]! +
		(child.sex === 'female' ? 0.16 : -0.16) +
		(child.sen === 'none' ? 0.08 : -0.8);
	const isOnTrack =
		0.55 * child.development + 0.1 * child.family.engagement + 0.829 * random.normal() > -threshold;
	const areas = {
		communication: 0.72,
		gross_motor: 0.28,
		fine_motor: 0.3,
		problem_solving: 0.33,
		personal_social: 0.42
	};
	const results = Object.fromEntries(
		Object.entries(areas).map(([area, below]) => [area, isOnTrack || !random.chance(below)])
	);
	if (!isOnTrack && Object.values(results).every(Boolean)) results['communication'] = false;
	return { asq3_used: true, ...results };
}

function feeding(
	child: Child,
	locality: string,
	counted: Day,
	on: Day | undefined,
	rank: number,
	random: Random
): string {
	const isUnwritten =
		locality === feedingUnknown.locality &&
		financialYear(counted) === feedingUnknown.year &&
		random.chance(feedingUnknown.share);
	if (isUnwritten || random.chance(on === undefined ? 0.12 : 0.012)) return 'unknown';
	const isBreastfed = 0.15 * child.family.engagement + 0.989 * random.normal() > -breastfed(rank);
	if (!isBreastfed) return 'not breastfed';
	return random.chance(0.68) ? 'totally breastfed' : 'partially breastfed';
}
