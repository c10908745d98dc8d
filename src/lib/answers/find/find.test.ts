import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import { corePurposeAreas } from '$lib/catalogue/core-purpose-areas';
import { everydayWords } from '$lib/catalogue/everyday-words';
import { measures } from '$lib/catalogue/measures';
import type { Area } from '$lib/catalogue/observation';
import { Figures } from '$lib/readings/figures';

import { unpacked } from '../pack';
import type { Pack } from '../pack';
import { finder, mostShown } from './find';
import { findableMeasuresAndAreas, findablePlaces } from './findable';
import type { Found } from './findable';

const shipped = unpacked(JSON.parse(readFileSync('.pack/pack.json', 'utf8')) as Pack);
const findShipped = finder(shipped);

describe('over the shipped pack', () => {
	const pages = shipped.areas.filter(({ level }) => level !== 'lsoa');

	test.each(pages)('$name ($id) is found first by its name', (place) => {
		expect(nameOf(findShipped(place.name).best[0])).toBe(place.name);
	});

	test('every neighbourhood too is found first by its name, beside others of that name', () => {
		for (const place of shipped.areas) {
			const { best } = findShipped(place.name);
			expect(nameOf(best[0]), place.id).toBe(place.name);
			expect(best.map(idOf), place.id).toContain(place.id);
		}
	});

	test.each(pages)('$id is found first by its code', (place) => {
		const code = place.id.replace(/^centre:/, '');
		expect(idOf(findShipped(code).best[0])).toBe(place.id);
		expect(idOf(findShipped(` ${code.toLowerCase()} `).best[0])).toBe(place.id);
	});

	test.each(measures)('the measure “$name” is found first by its name', (measure) => {
		expect(idOf(findShipped(measure.name).best[0])).toBe(measure.id);
		expect(idOf(findShipped(measure.shortName).best[0])).toBe(measure.id);
	});

	test.each(corePurposeAreas)('the area “$name” is found first by its name', (area) => {
		expect(idOf(findShipped(area.name).best[0])).toBe(area.key);
	});

	test('a parent and a kind find the places of that kind there, and no other', () => {
		const centres = shipped.places('centre', 'E07000129').map(({ id }) => id);
		for (const text of ['blaby centres', 'centres of Blaby', 'hubs in blaby', 'Centre BLABY'])
			expect(new Set(findShipped(text).best.map(idOf)), text).toEqual(new Set(centres));
	});

	test('a neighbourhood leads to the place it lies in', () => {
		const [found] = findShipped('Braunstone Town North').best;
		expect(found).toMatchObject({
			kind: 'place',
			place: { id: 'Z01000001' },
			leadsTo: { id: 'E07000129' }
		});
	});

	test.each([
		['jabs', 'mmr2-5y'],
		['vaccination', 'mmr2-5y'],
		['MMR', 'mmr2-5y'],
		['readiness', 'gld-percent'],
		['school readiness', 'gld-percent'],
		['GLD', 'gld-percent'],
		['free school meals', 'gld-gap-fsm'],
		['dads', 'fathers-engaged'],
		['money', 'spend-share-30pct'],
		['breast feeding', 'breastfeeding-6-8w'],
		['nursery', 'settings-good-outstanding']
	])('“%s”, as boards say, finds %s', (text, id) => {
		expect(findShipped(text).best.map(idOf)).toContain(id);
	});

	test('a text that nothing holds finds nothing', () => {
		for (const text of ['xyzzy', 'blaby xyzzy', '???', '🦆'])
			expect(findShipped(text), text).toEqual({ best: [], total: 0 });
	});

	test('every row of everyday words holds one that the catalogue or a kind of place uses', () => {
		const used = new Set(
			[...findableMeasuresAndAreas(), ...findablePlaces(everyKind())].flatMap(({ words }) => [
				...words.keys()
			])
		);
		for (const words of everydayWords.filter(([first]) => first !== 'st'))
			expect(
				words.some((word) => used.has(word)),
				words.join(', ')
			).toBe(true);
	});
});

describe('a postcode', () => {
	const north = area('Z1', 'Mill North', {
		level: 'lsoa',
		parentId: 'E07000001',
		postcodes: 'LE101AA LE101AB'
	});
	const nowhere = area('Z2', 'Mill South', { level: 'lsoa', postcodes: 'LE102AA' });
	const find = finder(
		new Figures([], [area('E07000001', 'Mill', { level: 'locality' }), north, nowhere], [])
	);

	test('finds the neighbourhood it lies in, however it is typed, and leads to the place around it', () => {
		for (const text of ['LE10 1AB', 'le101ab', ' Le 10 1a b '])
			expect(find(text), text).toMatchObject({
				best: [{ place: { id: 'Z1' }, leadsTo: { id: 'E07000001' }, postcode: 'LE10 1AB' }],
				total: 1
			});
	});

	test('finds nothing until it is whole, where it is not listed, and where no page is', () => {
		for (const text of ['LE10 1A', 'LE10 1AC', 'LE10 2AA', 'LE10 1AB Mill'])
			expect(find(text).total, text).toBe(0);
	});
});

describe('of names', () => {
	const queens = area('centre:QU', 'Queen’s Road', { parentId: 'E07000001' });
	const closed = area('centre:OL', 'Oak Lane', { parentId: 'E07000001', closed: '2024-03-31' });
	const open = area('centre:NE', 'Oak Lane', { parentId: 'E07000002' });
	const places = [
		queens,
		closed,
		open,
		area('E07000001', 'Hinckley and Bosworth', { level: 'locality' }),
		area('E07000002', 'Bourne', { level: 'locality' }),
		area('centre:ST', 'Château St Mary'),
		area('E12000004', 'East Midlands', { level: 'region' })
	];
	const find = finder(new Figures([], places, []));
	const ids = (text: string) => find(text).best.map(idOf);

	test('apostrophes, accents, capitals and punctuation make no difference', () => {
		for (const text of ['Queen’s', "queen's", 'QUEENS road', 'Queen‘s, Road'])
			expect(ids(text), text).toEqual(['centre:QU']);
		expect(ids('chateau')).toEqual(['centre:ST']);
		expect(ids('Saint Mary')).toEqual(['centre:ST']);
	});

	test('words are found in any order, as far as they are typed', () => {
		expect(ids('bosw hinck')[0]).toBe('E07000001');
		expect(ids('hinckley & bosworth')[0]).toBe('E07000001');
		expect(ids('eastmid')).toEqual(['E12000004']);
	});

	test.each([
		['one letter changed', 'Bosvorth'],
		['one letter left out', 'Hinkley'],
		['one letter put in', 'Hincckley'],
		['two letters exchanged', 'Hicnkley'],
		['one letter changed in a word not typed to its end', 'Hintkl']
	])('%s is read past', (_, text) => {
		expect(ids(text)[0]).toBe('E07000001');
	});

	test('a short word or a code is never read past', () => {
		expect(ids('oal')).toEqual([]);
		expect(ids('E07000009')).toEqual([]);
	});

	test('a slip is looked for only where the word as typed begins nothing', () => {
		expect(ids('bourn')).not.toContain('E07000001');
	});

	test('of two places of one name the open one comes first', () => {
		expect(ids('oak lane')).toEqual(['centre:NE', 'centre:OL']);
	});

	test('two places of one name are told apart by their parent', () => {
		expect(ids('oak lane hinckley')).toEqual(['centre:OL']);
	});
});

describe('how much is shown', () => {
	const many = Array.from({ length: 350 }, (_, i) => area(`centre:${i}`, `Centre ${i}`));
	const england = area('E92000001', 'England', { level: 'england' });
	const figures = new Figures([], [...many, england], []);

	test('the best ten are given, and how many there are', () => {
		const { best, total } = finder(figures)('centre');
		expect(best).toHaveLength(mostShown);
		expect(total).toBeGreaterThanOrEqual(350);
	});

	test('only places leaves measures and areas out', () => {
		expect(finder(figures, { only: 'places' })('mmr').total).toBe(0);
		expect(finder(figures)('mmr').total).toBeGreaterThan(0);
	});

	test('an empty text finds nothing, or where only places are asked for the largest', () => {
		expect(finder(figures)('  ').total).toBe(0);
		const { best, total } = finder(figures, { only: 'places' })('');
		expect(idOf(best[0])).toBe('E92000001');
		expect(total).toBe(351);
	});

	test('a neighbourhood that lies in no known place leads nowhere and is not found', () => {
		const lone = new Figures([], [area('E01000001', 'Lone Street', { level: 'lsoa' })], []);
		expect(finder(lone)('lone').total).toBe(0);
	});
});

function area(id: string, name: string, more: Partial<Area> = {}): Area {
	return { id, name, level: 'centre', parentId: undefined, note: undefined, ...more };
}

function everyKind(): Figures {
	const parent = area('E10000001', 'Somewhere', { level: 'authority' });
	const levels = ['england', 'region', 'district', 'locality', 'centre', 'lsoa'] as const;
	return new Figures(
		[],
		[parent, ...levels.map((level) => area(level, level, { level, parentId: parent.id }))],
		[]
	);
}

function idOf(found: Found | undefined): string | undefined {
	switch (found?.kind) {
		case undefined:
			return undefined;
		case 'place':
			return found.place.id;
		case 'measure':
			return found.measure.id;
		case 'area':
			return found.area.key;
	}
}

function nameOf(found: Found | undefined): string | undefined {
	return found?.kind === 'place' ? found.place.name : undefined;
}
