import { beforeAll, expect, test } from 'vitest';

import { breakdownById } from '$lib/catalogue/breakdowns';
import { gapMeasures, measures } from '$lib/catalogue/measures';
import type { Area } from '$lib/catalogue/observation';
import { controlReading } from '$lib/readings/control-reading';
import { doNothing } from '$lib/readings/do-nothing';
import { figureAt } from '$lib/readings/figure';
import type { Figures } from '$lib/readings/figures';
import { funnelOf } from '$lib/readings/funnel';
import { gapStory } from '$lib/readings/gap-story';
import { periodIn } from '$lib/readings/measure-periods';
import { pattern } from '$lib/readings/pattern';
import { patternReading, potentialReading } from '$lib/readings/pattern-reading';
import { levelsWithin, placesNow } from '$lib/readings/places-now';
import { placesReading } from '$lib/readings/places-reading';
import { completeSelection, years } from '$lib/readings/selection';
import { seriesOf } from '$lib/readings/series';
import { seriesMethod } from '$lib/readings/series-method';
import { standing } from '$lib/readings/standing';
import { plainSentence } from '$lib/readings/standing-sentence';
import { timeReading } from '$lib/readings/time-reading';

import { demonstrationFigures } from '../../../tests/support/demonstration-figures';
import { sentenceFaults, withoutMarkup, wordFaults } from '../../../tests/support/word-rules';
import { centresOpen } from './centres-open';
import { moneyAgainstNeed } from './money-against-need';
import { overview } from './overview';
import { openWords, placeHistory } from './place-history';
import type { Piece } from './place-history';
import { crossedReading, reachLadder } from './reach-ladder';

let figures: Figures;
let places: readonly Area[];
/** Every larger place, every centre that has a history, and a third of the others. */
let sample: readonly Area[];

beforeAll(async () => {
	figures = await demonstrationFigures();
	places = figures.areas.filter(({ level }) => level !== 'lsoa');
	sample = places.filter(
		(area, index) =>
			area.level !== 'centre' || placeHistory(figures, area).length > 0 || index % 3 === 0
	);
}, 180_000);

const place = { one: 'place', many: 'places' };
const textOf = (pieces: readonly Piece[]) =>
	pieces.map((piece) => (typeof piece === 'string' ? piece : piece.name)).join('');

/** Collects what is wrong, each fault once. */
class Faults {
	readonly #found = new Set<string>();
	#read = 0;

	sentence(text: string): void {
		this.#read++;
		for (const fault of sentenceFaults(text)) this.#found.add(fault);
	}

	words(text: string): void {
		this.#read++;
		for (const fault of wordFaults(withoutMarkup(text))) this.#found.add(fault);
	}

	get found(): readonly string[] {
		return [...this.#found];
	}

	get read(): number {
		return this.#read;
	}
}

test('what is said of every place in every year is whole and agrees with its numbers', () => {
	const faults = new Faults();
	for (const area of places)
		for (const year of years(figures)) {
			const chosen = completeSelection(figures, { placeId: area.id, year })!;
			faults.sentence(overview(figures, chosen).sentence);
			const ladder = reachLadder(figures, area.id, year);
			faults.sentence(ladder.sentence);
			if (ladder.crossed) faults.sentence(crossedReading(ladder.crossed));
			faults.sentence(moneyAgainstNeed(figures, area.id, year).sentence);
			faults.words(centresOpen(figures, area.id, year) ?? '');
			faults.words(openWords(area, year) ?? '');
			for (const pieces of placeHistory(figures, area)) faults.sentence(textOf(pieces));
			for (const measure of gapMeasures) {
				const period = periodIn(figures, measure, year);
				if (period) faults.sentence(gapStory(figures, measure, area.id, period).sentence);
			}
		}
	expect(faults.found).toEqual([]);
	expect(faults.read).toBeGreaterThan(2000);
});

test('what is said of every measure at every kind of place in every year is whole and agrees with its numbers', () => {
	const faults = new Faults();
	for (const area of sample)
		for (const measure of measures) {
			for (const year of years(figures)) {
				const here = standing(
					figures,
					measure,
					completeSelection(figures, { placeId: area.id, year })!
				);
				faults.sentence(plainSentence(here.sentence));
				if (here.partYear) faults.words(here.partYear);
				faults.sentence(timeReading(here, measure.breaks));
			}
			for (const kind of measure.periodKinds) {
				const series = seriesOf(figures, measure, { areaId: area.id }, kind);
				const method = seriesMethod(series, measure);
				faults.sentence(method.sentence);
				for (const one of method.notUsed) faults.sentence(`${one}.`);
				const control = controlReading(series, measure);
				if (control) faults.sentence(control.sentence);
				const heading = doNothing(series, measure);
				if (heading) faults.sentence(heading);
			}
		}
	expect(faults.found).toEqual([]);
	expect(faults.read).toBeGreaterThan(10_000);
});

test('a series is said to be read in the way that its change up to the year shown is read', () => {
	const otherwise: string[] = [];
	let read = 0;
	for (const area of sample)
		for (const measure of measures)
			for (const year of years(figures)) {
				const { course, period } = standing(
					figures,
					measure,
					completeSelection(figures, { placeId: area.id, year })!
				);
				if (!period || course.kind === 'unknown') continue;
				read++;
				const series = seriesOf(figures, measure, { areaId: area.id }, period.periodKind);
				const { method } = seriesMethod(series, measure, period.periodId);
				const expected = course.method === 'trend' ? 'line' : 'two-point-comparison';
				if (method !== expected) otherwise.push(`${measure.id} ${area.id} ${year}: ${method}`);
			}
	expect(otherwise).toEqual([]);
	expect(read).toBeGreaterThan(500);
});

test('what is said of the groups and places of every measure is whole and agrees with its numbers', () => {
	const faults = new Faults();
	for (const measure of measures)
		for (const year of years(figures).slice(-3)) {
			const period = periodIn(figures, measure, year);
			if (!period) continue;
			for (const area of sample) {
				if (measure.making === 'counted')
					for (const id of measure.breakdowns) {
						const answer = pattern(figures, measure, id, area.id, period);
						faults.sentence(patternReading(measure, breakdownById(id), answer));
						if (answer.potential.length > 0) faults.sentence(potentialReading(measure, answer));
					}
				if (area.level === 'centre') continue;
				for (const level of levelsWithin(figures, measure, area.id, period)) {
					const inside = placesNow(figures, measure, {
						level,
						within: area.id,
						period,
						benchmark: undefined
					});
					faults.sentence(placesReading(inside, place, undefined));
					const whole = figureAt(figures, measure, { areaId: area.id, ...period });
					const funnel = whole.kind === 'available' && funnelOf(measure, whole, inside, place);
					if (funnel) faults.sentence(funnel.sentence);
				}
			}
		}
	expect(faults.found).toEqual([]);
	expect(faults.read).toBeGreaterThan(2000);
});
