import { breakdownById } from '$lib/catalogue/breakdowns';
import type { BreakdownId } from '$lib/catalogue/breakdowns';
import type { WholeMeasure } from '$lib/catalogue/measure';
import { countsUnknownWithOthers } from '$lib/catalogue/unknown-with-others';
import {
	childrenNeeded,
	isEnoughToJudge,
	isUnavailable,
	ratioOfProportions,
	slopeIndexOfProportions
} from '$lib/statistics';

import { confidenceOf } from './evidence';
import { figureOf } from './figure';
import type { Figure } from './figure';
import type { Limits } from './evidence';
import type { Figures } from './figures';
import type { PeriodChoice } from './measure-periods';

/** The figures of a measure by the categories of a breakdown at one place. */
export interface Pattern {
	readonly categories: readonly {
		readonly id: string;
		readonly label: string;
		readonly figure: Figure;
	}[];
	/** Slope index across fifths of deprivation: fitted value at each end, positive where the least deprived do better. */
	readonly slope:
		| {
				readonly from: number;
				readonly to: number;
				readonly value: number;
				readonly lower: number;
				readonly upper: number;
				/** At 99.8 %. */
				readonly outer: Limits;
		  }
		| undefined;
	/** The most deprived fifth over the least: how many times as likely. */
	readonly relativeGap:
		{ readonly value: number; readonly lower: number; readonly upper: number } | undefined;
	/** Children more in each category if all did as well as the least deprived fifth. */
	readonly potential: readonly { readonly label: string; readonly children: number }[];
}

/** How a measure varies across the categories of a breakdown. Categories nobody is in are left out. */
export function pattern(
	figures: Figures,
	measure: WholeMeasure,
	breakdown: BreakdownId,
	areaId: string,
	period: PeriodChoice
): Pattern {
	const isCentre = figures.area(areaId)?.level === 'centre';
	const categories = breakdownById(breakdown)
		.categories.map(({ id, name, nameAtCentre }) => {
			const found = figures.at({
				measureId: measure.id,
				areaId,
				...period,
				breakdown,
				category: id
			});
			return {
				id,
				label: `${isCentre ? nameAtCentre : name}${found && countsUnknownWithOthers(found.basis) ? withUnknown : ''}`,
				figure: figureOf(found, measure)
			};
		})
		.filter(({ figure }) => figure.kind === 'available' || figure.reason !== 'not-available');
	const isDeprivation = breakdown === 'imd-quintile-national' && measure.figure === 'share';
	return {
		categories,
		slope: isDeprivation ? slopeOf(categories) : undefined,
		relativeGap: isDeprivation ? relativeGapOf(categories) : undefined,
		potential: isDeprivation && measure.polarity === 'higher-better' ? potentialOf(categories) : []
	};
}

const withUnknown = ', and those not known';

function countsOf(categories: Pattern['categories']) {
	return categories.flatMap(({ label, figure }) =>
		figure.kind === 'available' && figure.count !== undefined && figure.denominator
			? [{ label, count: figure.count, denominator: figure.denominator }]
			: []
	);
}

function slopeOf(categories: Pattern['categories']): Pattern['slope'] {
	const counts = countsOf(categories);
	if (counts.length < 5 || counts.some(({ denominator }) => denominator < 10)) return undefined;
	const index = slopeIndexOfProportions(counts);
	const surer = slopeIndexOfProportions(counts, { confidence: confidenceOf.clear });
	if (isUnavailable(index) || isUnavailable(surer)) return undefined;
	return {
		from: index.intercept,
		to: index.intercept + index.sii.value,
		value: index.sii.value,
		lower: index.sii.interval.lower,
		upper: index.sii.interval.upper,
		outer: surer.sii.interval
	};
}

function relativeGapOf(categories: Pattern['categories']): Pattern['relativeGap'] {
	const counts = countsOf(categories);
	const [most, least] = [counts[0], counts.at(-1)];
	if (!most || !least || counts.length < 5) return undefined;
	if (!isEnoughToJudge(most.denominator) || !isEnoughToJudge(least.denominator)) return undefined;
	const ratio = ratioOfProportions({ first: most, second: least });
	if (isUnavailable(ratio)) return undefined;
	return { value: ratio.value, lower: ratio.interval.lower, upper: ratio.interval.upper };
}

function potentialOf(categories: Pattern['categories']): Pattern['potential'] {
	const counts = countsOf(categories);
	const best = counts.at(-1);
	if (!best || counts.length < 5 || best.denominator < 10) return [];
	return counts.slice(0, -1).map(({ label, count, denominator }) => ({
		label,
		children: childrenNeeded({ count, denominator, target: best.count / best.denominator })
	}));
}
