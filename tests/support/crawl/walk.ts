import type { Page } from '@playwright/test';

import { randomFor } from '../../../data/generator/random.ts';
import type { Traffic } from '../offline.ts';
import { addressWith, placeIn } from './address-form.ts';
import type { Choices } from './address-form.ts';
import { crawledPage, crawledPages } from './crawled-page.ts';
import { crawlRows } from './crawl-rows.ts';
import type { CrawlRow } from './crawl-rows.ts';
import type { DataState } from './data-state.ts';
import { knownPlaces } from './known-places.ts';
import type { PageReading } from './page-reading.ts';
import { listOf } from './place-and-year.ts';
import type { Wanted } from './place-and-year.ts';
import { Visits } from './visits.ts';
import { switchName } from './view-shown.ts';

interface WalkOptions {
	readonly seed: number;
	/** Share of the rows to take, from 0 to 1. */
	readonly share: number;
	/** Places whose pages are followed from their links, beyond those the rows go to. */
	readonly mostLinksFollowed: number;
}

interface Walked {
	/** States that were read and checked. */
	readonly visited: number;
	/** A line for each fault. */
	readonly faults: readonly string[];
}

/**
 * Walks the pages with one set of data: gives the files, goes to every row of the covering set, then
 * to what links name that no row went to, and last loads a document anew at an address of these data.
 */
export class Walk {
	readonly #visits: Visits;
	readonly #state: DataState;
	readonly #options: WalkOptions;
	readonly #comparators = new Map<string, readonly string[]>();
	#years: readonly string[] = [];

	constructor(page: Page, traffic: Traffic, state: DataState, options: WalkOptions) {
		this.#visits = new Visits(page, traffic, state);
		this.#state = state;
		this.#options = options;
	}

	async walked(): Promise<Walked> {
		await this.#visits.giveFiles();
		await this.#survey();
		const rows = crawlRows({
			isInPairs: this.#state.isInPairs ?? false,
			places: this.#visits.places,
			years: this.#years,
			seed: this.#options.seed
		});
		for (const row of rows.slice(0, Math.ceil(rows.length * this.#options.share)))
			await this.#visitRow(row);
		await this.#followLinks();
		await this.#loadAnew();
		return { visited: this.#visits.count, faults: this.#visits.found.lines };
	}

	async #survey(): Promise<void> {
		const places = await this.#visits.visit(
			{ by: 'link', address: this.#visits.from('places/') },
			wantedAt('places')
		);
		this.#visits.places = knownPlaces(places);
		const overview = await this.#visits.visit(
			{ by: 'link', address: this.#visits.from('') },
			wantedAt('overview')
		);
		this.#years =
			(listOf(overview, 'Year') ?? listOf(places, 'Year'))?.options
				.map(({ value }) => value)
				.toSorted() ?? [];
	}

	async #visitRow(row: CrawlRow): Promise<void> {
		const page = crawledPage(row.page);
		const random = randomFor(this.#options.seed, JSON.stringify(row));
		const ofKind = this.#visits.places.filter(({ kind }) => kind === row.place);
		const place = ofKind.length > 0 ? random.pick(ofKind) : undefined;
		const year = this.#years.includes(row.year) ? row.year : undefined;
		const wanted: Wanted = {
			page,
			place,
			year,
			comparatorId: undefined,
			view: row.view === 'none' ? undefined : row.view,
			hasUnknown: [row.place, row.year, row.comparator].includes('unknown')
		};
		const comparatorId = await this.#comparator(row, wanted);
		const whole = { ...wanted, comparatorId };
		if (row.way === 'controls') return this.#byControls({ ...whole, hasUnknown: false });
		const reading = await this.#visits.visit(
			{ by: 'link', address: this.#address(whole, row) },
			whole
		);
		if (row.way === 'back') await this.#thereAndBack(reading, whole);
	}

	/** Whom the row compares with, as it stands in the address. Who is offered is learnt by going to the place once. */
	async #comparator(row: CrawlRow, wanted: Wanted): Promise<string | undefined> {
		switch (row.comparator) {
			case 'none':
				return undefined;
			case 'unknown':
				return 'nobody';
			case 'England':
				return 'E92000001';
			case 'itself':
				return wanted.place?.id ?? 'E92000001';
			default: {
				const key = wanted.place?.id ?? '';
				if (!this.#comparators.has(key)) {
					const overview = {
						...wanted,
						page: crawledPage('overview'),
						view: undefined,
						hasUnknown: [row.place, row.year].includes('unknown')
					};
					const address = this.#address(overview, row);
					const reading = await this.#visits.visit({ by: 'link', address }, overview);
					const offered = listOf(reading, 'Compared with')?.options ?? [];
					this.#comparators.set(
						key,
						offered.map(({ value }) => value)
					);
				}
				const offered = this.#comparators.get(key) ?? [];
				return row.comparator === 'the first offered' ? offered[0] : offered.at(-1);
			}
		}
	}

	#address(
		{ page, place, year, comparatorId, view }: Wanted,
		row?: Pick<CrawlRow, 'place' | 'year'>
	): string {
		const isUnknown = row?.place === 'unknown';
		const [switched, how] = view?.split('=') ?? [];
		const choices: Choices = {
			...(place ? { place: place.id } : isUnknown ? { place: 'centre:NOWHERE' } : {}),
			...(year ? { year } : row?.year === 'unknown' ? { year: '1066/67' } : {}),
			...(comparatorId === undefined ? {} : { compare: comparatorId }),
			...(switched === undefined ? {} : { [switched]: how })
		};
		const path =
			page.kind === 'place'
				? (place?.path ?? (this.#state.isOwn ? 'places/own/' : 'places/centre-NOWHERE/'))
				: page.path;
		return this.#visits.from(addressWith(path, choices, this.#state));
	}

	/** Chooses one after the other what the page offers of what is wanted. */
	async #byControls(wanted: Wanted): Promise<void> {
		const { page, place, year, comparatorId, view } = wanted;
		const path = page.kind === 'place' ? place?.path : page.path;
		if (path === undefined) return;
		const ownPlace = page.kind === 'place' ? place : undefined;
		let so: Wanted = { ...wantedAt(page.id), place: ownPlace };
		const address = addressWith(path, ownPlace ? { place: ownPlace.id } : {}, this.#state);
		let reading = await this.#visits.visit({ by: 'link', address: this.#visits.from(address) }, so);
		const choices: readonly (readonly [string, string | undefined, Partial<Wanted>])[] = [
			['Place', place?.id, { place }],
			['Year', year, { year }],
			['Compared with', comparatorId, { comparatorId }]
		];
		for (const [label, value, change] of choices) {
			const isOffered = listOf(reading, label)?.options.some((option) => option.value === value);
			if (value === undefined || !isOffered) continue;
			so = { ...so, ...change };
			reading = await this.#visits.visit({ by: 'control', control: label, value }, so);
		}
		const name = view === undefined ? undefined : switchName(view);
		const offered = reading.switches.find((one) => one.name === name);
		if (name === undefined || !offered || offered.isOn) return;
		await this.#visits.visit({ by: 'control', control: name, value: undefined }, { ...so, view });
	}

	/** Elsewhere, and back by the browser’s own button. */
	async #thereAndBack(before: PageReading, wanted: Wanted): Promise<void> {
		const elsewhere = wanted.page.id === 'methods' ? 'data' : 'methods';
		await this.#visits.visit(
			{ by: 'link', address: this.#visits.from(`${elsewhere}/`) },
			wantedAt(elsewhere)
		);
		const after = await this.#visits.visit({ by: 'back' }, wanted);
		this.#visits.compare('Back shows something else', before, after);
	}

	/** What links name that no row went to: each place’s page says whose it is, each other link leads to a page. */
	async #followLinks(): Promise<void> {
		for (const [address, words] of this.#visits.notFollowed.slice(
			0,
			this.#options.mostLinksFollowed
		)) {
			if (/\.\w+$/.test(new URL(address).pathname)) continue;
			const id = placeIn(address);
			const place = this.#visits.places.find((one) => one.id === id);
			const page = place
				? crawledPage('place')
				: (crawledPages.find(
						({ path }) => new URL(address).pathname === new URL(this.#visits.from(path)).pathname
					) ?? crawledPage('data'));
			const reading = await this.#visits.visit(
				{ by: 'link', address },
				{ ...wantedAt(page.id), place }
			);
			if (/no page at this address|not in the figures/.test(reading.headings[0]?.text ?? ''))
				this.#visits.found.add([{ kind: 'a link to nowhere', words }], address);
		}
	}

	/** A document loaded anew at an address of these data: kept, where it says the same; and where they are not, as by someone else who was sent it. */
	async #loadAnew(): Promise<void> {
		const place =
			this.#visits.places.find(({ kind }) => kind === 'centre') ?? this.#visits.places[0];
		const wanted: Wanted = {
			...wantedAt('measure gld-percent'),
			place,
			year: this.#years.at(-1)
		};
		const address = this.#address(wanted);
		const before = await this.#visits.visit({ by: 'link', address }, wanted);
		if (this.#state.isOwn) {
			await this.#visits.open(address);
			await this.#visits.visit(
				{ by: 'staying' },
				{ ...wantedAt(wanted.page.id), hasUnknown: undefined }
			);
		}
		if (this.#state.isOwn && this.#state.isKept) {
			await this.#visits.giveFiles();
			await this.#visits.keep();
		}
		if (!this.#state.isOwn || this.#state.isKept) {
			await this.#visits.open(address);
			const bookmarked = await this.#visits.visit({ by: 'staying' }, wanted);
			this.#visits.compare('a bookmark opens something else', before, bookmarked);
			await this.#visits.reload();
			const again = await this.#visits.visit({ by: 'staying' }, wanted);
			this.#visits.compare('a reload shows something else', before, again);
		}
	}
}

function wantedAt(id: string): Wanted {
	return {
		page: crawledPage(id),
		place: undefined,
		year: undefined,
		comparatorId: undefined,
		view: undefined,
		hasUnknown: false
	};
}
