import type { Area, AreaLevel, Observation, PeriodKind, Source } from '$lib/catalogue/observation';
import { period } from '$lib/catalogue/period';
import { countsUnknownWithOthers } from '$lib/catalogue/unknown-with-others';

/** What one figure is looked up by. Breakdown and category are `all` unless given. */
export interface FigureKey {
	readonly measureId: string;
	readonly areaId: string;
	readonly periodId: string;
	readonly periodKind: PeriodKind;
	readonly breakdown?: string;
	readonly category?: string;
	/** Of two versions of one figure, the one that counts children of unknown eligibility with the others comes first; otherwise the one that does not. */
	readonly countsUnknown?: boolean;
}

/**
 * Where a reader begins who has chosen nothing. It is a function of all that
 * was loaded: every excerpt of a pack carries the start of the whole, so that a
 * page opens at the same place and year whatever has arrived so far.
 */
export interface Start {
	/** Undefined where only the reader can say: after national files alone. */
	readonly placeId: string | undefined;
	/** The year that every page opens at; undefined where that depends on the place. */
	readonly year: string | undefined;
	/** Every year that any figure speaks of, oldest first. */
	readonly years: readonly string[];
}

/**
 * All that answers are functions of: observations with the places and loads
 * they speak of, wherever they came from. Where two loads give the same
 * figure, by different bases, the first given is the one that is answered with.
 */
export class Figures {
	readonly #byKey = new Map<string, Observation[]>();
	readonly #areas: ReadonlyMap<string, Area>;
	readonly #sources: ReadonlyMap<string, Source>;
	readonly #periods = new Map<string, Set<string>>();

	constructor(
		readonly observations: readonly Observation[],
		areas: readonly Area[],
		sources: readonly Source[],
		/** Where a reader begins, as the pack says that these came in. */
		readonly start?: Start
	) {
		for (const observation of observations) {
			const key = keyOf(observation);
			const known = this.#byKey.get(key);
			if (known) known.push(observation);
			else this.#byKey.set(key, [observation]);
			const periods = this.#periods.get(`${observation.measureId}|${observation.periodKind}`);
			if (periods) periods.add(observation.periodId);
			else
				this.#periods.set(
					`${observation.measureId}|${observation.periodKind}`,
					new Set([observation.periodId])
				);
		}
		this.#areas = new Map(areas.map((area) => [area.id, area]));
		this.#sources = new Map(sources.map((source) => [source.id, source]));
	}

	/** The figure, or undefined where none was ever given. One that a reader already had gives way to any other. */
	at(key: FigureKey): Observation | undefined {
		const found = this.versions(key);
		const wanted = key.countsUnknown ?? false;
		const others = found.filter(({ basis }) => basis !== 'as-reported');
		return (
			others.find(({ basis }) => countsUnknownWithOthers(basis) === wanted) ?? others[0] ?? found[0]
		);
	}

	/** Every load's version of a figure: by residence beside by school, say. */
	versions(key: FigureKey): readonly Observation[] {
		return this.#byKey.get(keyOf(key)) ?? [];
	}

	/** The periods for which a measure has any figure, in order of time. */
	periods(measureId: string, kind: PeriodKind): readonly string[] {
		const ids = [...(this.#periods.get(`${measureId}|${kind}`) ?? [])];
		return ids.sort((a, b) => (period(a, kind).start < period(b, kind).start ? -1 : 1));
	}

	area(id: string): Area | undefined {
		return this.#areas.get(id);
	}

	source(id: string): Source | undefined {
		return this.#sources.get(id);
	}

	get areas(): readonly Area[] {
		return [...this.#areas.values()];
	}

	get sources(): readonly Source[] {
		return [...this.#sources.values()];
	}

	/** Places of a level inside another, however deep, by name. Without a place, all of that level. None that is only named. */
	places(level: AreaLevel, within?: string): readonly Area[] {
		return this.areas
			.filter(
				(area) =>
					area.level === level &&
					!area.isOnlyNamed &&
					(within === undefined || this.placesAround(area.id).includes(within))
			)
			.sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
	}

	/** The places that a place lies in, the nearest first; one that says it lies in itself ends there. */
	placesAround(id: string): readonly string[] {
		const found: string[] = [];
		for (let at = this.area(id)?.parentId; at !== undefined; at = this.area(at)?.parentId) {
			if (at === id || found.includes(at)) break;
			found.push(at);
		}
		return found;
	}
}

function keyOf(key: FigureKey): string {
	return `${key.measureId}|${key.areaId}|${key.periodKind}|${key.periodId}|${key.breakdown ?? 'all'}|${key.category ?? 'all'}`;
}
