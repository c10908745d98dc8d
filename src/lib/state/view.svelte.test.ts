import { expect, test } from 'vitest';

import { View } from './view.svelte';

function viewAt(address: string | undefined, { isOwn = false, placeOfPage = '' } = {}): View {
	return new View({
		address: () => (address === undefined ? undefined : new URL(address, 'https://site.example')),
		placeOfPage: () => placeOfPage || undefined,
		placeOfLastVisit: () => undefined,
		isOwn: () => isOwn
	});
}

test('nothing is chosen before the page is taken over', () => {
	expect(viewAt(undefined).chosen).toEqual({});
});

test('choices are read from the query and from behind the #, which goes first', () => {
	expect(viewAt('/?place=E1&year=2023/24#place=centre:A').chosen).toEqual({
		placeId: 'centre:A',
		year: '2023/24'
	});
	expect(viewAt('/measures/x/#definition').chosen).toEqual({});
});

test('choices among shipped figures stand in the query, with a part of the page as the fragment', () => {
	const view = viewAt('/?place=E1');
	expect(view.addressOf('/areas/outcomes/', { at: 'definition' })).toBe(
		'/areas/outcomes/?place=E1#definition'
	);
	expect(view.addressHere('/', { year: '2022/23' })).toBe('/?place=E1&year=2022/23');
});

test('choices among the reader’s own figures stand behind the #, and nowhere else', () => {
	const view = viewAt('/?place=E1&year=2023/24', { isOwn: true });
	expect(view.addressOf('/places/own/', { placeId: 'centre:A', at: 'reach' })).toBe(
		'/places/own/#place=centre:A&year=2023/24&at=reach'
	);
});

test('a choice that stands behind the # stays there when the files it is of are gone', () => {
	const view = viewAt('/?compare=E2#place=centre:A&year=2023/24');
	expect(view.addressOf('/areas/outcomes/')).toBe(
		'/areas/outcomes/?compare=E2#place=centre:A&year=2023/24'
	);
	expect(view.addressHere('/', { at: 'reach' })).toBe(
		'/?compare=E2#place=centre:A&year=2023/24&at=reach'
	);
	expect(view.addressHere('/', { placeId: 'E1', year: '2022/23' })).toBe(
		'/?place=E1&year=2022/23&compare=E2'
	);
});

test('what was chosen of one page stays behind when another is gone to', () => {
	const view = viewAt('/?by=centre&periods=financial-quarter&order=urgency&compare=E2');
	expect(view.addressOf('/places/')).toBe('/places/?compare=E2');
	expect(view.addressHere('/', { level: undefined })).toBe(
		'/?compare=E2&periods=financial-quarter&order=urgency'
	);
});

test('being on a place’s page is choosing that place', () => {
	const view = viewAt('/places/centre-A/?place=E1&year=2023/24', { placeOfPage: 'centre:A' });
	expect(view.chosen).toEqual({ placeId: 'centre:A', year: '2023/24' });
	expect(view.addressOf('/measures/x/')).toBe('/measures/x/?place=centre:A&year=2023/24');
	expect(view.addressOf('/places/E1/', { placeId: undefined })).toBe('/places/E1/?year=2023/24');
});
