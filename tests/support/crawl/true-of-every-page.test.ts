import { describe, expect, test } from 'vitest';

import { crawledPage } from './crawled-page';
import type { PageReading } from './page-reading';
import type { Wanted } from './place-and-year';
import { blaby, listed, measureRead, piece, wantedOfMeasure } from './read-pages.test-data';
import { faultsOf } from './true-of-every-page';

const kindsOf = (changes: Partial<PageReading> = {}, wanted: Partial<Wanted> = {}) =>
	faultsOf(measureRead(changes), wantedOfMeasure(wanted), [blaby]).map(({ kind }) => kind);
const { texts, lists } = measureRead();

test('a page that is whole and of one place and year has no fault', () => {
	expect(kindsOf()).toEqual([]);
});

describe('words', () => {
	test.each([
		['words', 'NaN of 12 children'],
		['words', 'undefined'],
		['words', 'Seen , or not'],
		['words', '153 of 0'],
		['words', 'its 1 localities'],
		['words', 'among 7 locality'],
		['words of the machine', 'Seen by ${name}'],
		['a part that could not be shown', 'Over time could not be shown.'],
		['none told as a fact', 'England · 0 centres · year 2023/24'],
		['unfinished sentence', 'Ahead of England and'],
		['unfinished sentence', 'Not used:']
	])('have the fault “%s” in “%s”', (kind, text) => {
		expect(kindsOf({ texts: [...texts, piece('p', text)] })).toEqual([kind]);
	});

	test.each([
		'10 centres',
		'0.1 points',
		'2021 children',
		'1 December 2023',
		'1,201 children',
		'It was so … and so on.',
		'7 centre-years'
	])('have no fault in “%s”', (text) => {
		expect(kindsOf({ texts: [...texts, piece('p', text)] })).toEqual([]);
	});

	test('may end in a colon above a list', () => {
		expect(kindsOf({ texts: [...texts, piece('p', 'Not used:', 'ul')] })).toEqual([]);
	});

	test('of the machine are found in names that only some readers meet, and in the title', () => {
		expect(kindsOf({ names: ['Chart of undefined'] })).toEqual(['words']);
	});

	test('are finished in the main heading', () => {
		const cut = texts.map((one) => (one.tag === 'h1' ? piece('h1', 'Worse than') : one));
		expect(kindsOf({ texts: cut })).toEqual(['unfinished sentence']);
	});

	test('of a method may be what no answer may say', () => {
		const told = [...texts, piece('p', 'A count of 0 starts at 0.')];
		expect(kindsOf({ texts: told })).toEqual(['words']);
		expect(kindsOf({ texts: told }, { page: crawledPage('methods') })).toEqual([]);
	});

	test('that show what a statistic refuses are no fault', () => {
		const refusal = 'A share of nobody: “value must be a finite number, found NaN”.';
		expect(kindsOf({ texts: [...texts, piece('li', refusal)] })).toEqual([]);
	});
});

describe('place and year', () => {
	test('of the lists are those that were wanted', () => {
		expect(kindsOf({}, { year: '2022/23' })).toContain('another year than chosen');
		const elsewhere = [listed('Place', 'Charnwood'), ...lists.slice(1)];
		expect(kindsOf({ lists: elsewhere })).toContain('another place than chosen');
	});

	test('stand in the title', () => {
		expect(kindsOf({ title: 'Ready for school · Core Purpose' })).toEqual([
			'title does not name the place',
			'title does not name the year'
		]);
	});

	test('of the kicker and the facts are the same as those of the lists', () => {
		const mixed = texts.map((one) => ({
			...one,
			text: one.text.replace('Blaby', 'Charnwood').replace('2023/24', '2024/25')
		}));
		expect(kindsOf({ texts: mixed })).toEqual([
			'heading does not name the place',
			'facts of another year'
		]);
	});

	test('that are not known are said to be so, and only these', () => {
		expect(kindsOf({}, { hasUnknown: true })).toEqual(['does not say what is unknown']);
		const said = piece('p', 'This address asks for something that is not in these figures.');
		expect(kindsOf({ texts: [said, ...texts] })).toEqual([
			'says that a choice is unknown which is known'
		]);
	});

	test('are asked for only where no place was chosen', () => {
		const asks = 'Which place do you want to see?';
		const asking: Partial<PageReading> = {
			title: 'Which place? · Core Purpose',
			headings: [{ level: 1, text: asks }],
			texts: [piece('h1', asks)],
			lists: []
		};
		expect(kindsOf(asking, { place: undefined })).toEqual([]);
		expect(kindsOf(asking)).toEqual(['asks for a place that is chosen']);
	});

	test('are not asked of a page that speaks of none', () => {
		const methods = { ...wantedOfMeasure(), page: crawledPage('methods') };
		expect(faultsOf(measureRead({ title: 'Methods', lists: [] }), methods, [])).toEqual([]);
	});
});

describe('the comparator', () => {
	const against = (who: string, figure = '') => {
		const words = `64 in every 100 five-year-olds were ready for school, worse than ${who}.`;
		return {
			headings: [{ level: 1, text: words }],
			texts: texts.map((one) => {
				if (one.tag === 'h1') return piece('h1', words);
				return one.text.startsWith('England') ? piece('p', `${who} 67.7%${figure}`) : one;
			})
		};
	};

	test('is never the place itself', () => {
		const own = [lists[0]!, lists[1]!, listed('Compared with', 'England', 'E07000129')];
		expect(kindsOf({ lists: own })).toEqual(['offered as its own comparator']);
	});

	test('is the one that was chosen, where it is offered', () => {
		expect(kindsOf({}, { comparatorId: 'Leicestershire' })).toEqual([
			'another comparator than chosen'
		]);
		expect(kindsOf({}, { comparatorId: 'nobody' })).toEqual([]);
	});

	test('may be stood in for by another who is offered, where it has no figure', () => {
		expect(kindsOf(against('Leicestershire'))).toEqual([]);
		expect(kindsOf(against('Rutland'))).toEqual(['held against someone who is not offered']);
		expect(kindsOf(against('Leicestershire', ' England 67.7%'))).toEqual([
			'held against another though the chosen one has a figure'
		]);
	});
});

describe('parts', () => {
	test.each<[string, Partial<PageReading>]>([
		['nothing in it', { empty: ['section “Every measure”'] }],
		['one id twice', { sharedIds: ['now'] }],
		['never comes to rest', { isSettled: false }],
		['not one main heading', { headings: [] }],
		['offered twice under one label', { lists: [...lists, listed('Other', 'Groby', 'Groby')] }]
	])('have the fault “%s”', (kind, changes) => {
		expect(kindsOf(changes)).toContain(kind);
	});

	test('say which page they are of', () => {
		const unnamed = texts.filter(({ text }) => !text.startsWith('Area 1'));
		expect(kindsOf({ texts: [piece('p', 'Blaby'), ...unnamed], title: 'Blaby, 2023/24' })).toEqual([
			'the page does not say which it is'
		]);
	});

	test('link to measures and places by a name that these have', () => {
		const link = (words: string, href = 'http://site/measures/gld-percent/?year=2023/24') => ({
			links: [{ href, words, isMain: true }]
		});
		expect(kindsOf(link('Ready for school'))).toEqual([]);
		expect(kindsOf(link('Seen in the year'))).toEqual(['a link of another name than its page']);
		expect(kindsOf(link('Blaby (part of the year)', 'http://site/places/E07000129/'))).toEqual([]);
		expect(kindsOf(link('Charnwood', 'http://site/places/own/#place=E07000129'))).toEqual([
			'a link of another name than its page'
		]);
		expect(kindsOf(link('How it is made', 'http://site/measures/gld-percent/#definition'))).toEqual(
			[]
		);
	});
});

describe('the view', () => {
	test('that was wanted is on wherever it is offered', () => {
		const switches = [
			{ name: 'By district', isOn: true },
			{ name: 'By centre', isOn: false }
		];
		expect(kindsOf({ switches }, { view: 'by=centre' })).toEqual(['another view than chosen']);
		expect(kindsOf({ switches }, { view: 'by=district' })).toEqual([]);
		expect(kindsOf({ switches }, { view: 'by=locality' })).toEqual([]);
	});
});
