import { expect, test } from 'vitest';

import { publishedAccordingTo, publishedAccordingToSheets } from './publication-date';

test('the day of publication is told by a label, a line under one, or brackets', () => {
	for (const lines of [
		['Published: 30 January 2025'],
		['Publication date, 30/01/2025'],
		['Publication date:', '30th January 2025', 'Next release: 27 November 2025'],
		['Profile results, England: 2023 to 2024 (revised 30.01.2025)'],
		['Last updated 2025-01-30'],
		['Date of publication - January 30, 2025'],
		['This release was published on 30 Jan 2025'],
		['First published 28 November 2024', 'Revised 30 January 2025'],
		['Version 2, 30 January 2025']
	])
		expect(publishedAccordingTo(lines), lines.join(' | ')).toBe('2025-01-30');
});

test('a day of something else, and a month without its day, are no day of publication', () => {
	for (const lines of [
		['Downloaded 30 January 2025'],
		['Children who were five by 31 August 2024'],
		['Next release: 30 January 2025'],
		['The next publication date is 30 January 2025'],
		['Estimates of population published 30 January 2025 were used'],
		['Revised January 2025'],
		['Publication date: 31/02/2025'],
		[]
	])
		expect(publishedAccordingTo(lines), lines.join(' | ')).toBeUndefined();
});

test('a workbook tells it on its cover or in its history of revisions', () => {
	const sheet = (name: string, ...rows: readonly (readonly string[])[]) => ({
		name,
		isHidden: false,
		rows
	});
	expect(
		publishedAccordingToSheets([
			sheet('Cover', ['Coverage'], ['', 'Publication date'], ['', '26 September 2024']),
			sheet('Revision_History', ['1', '26 September 2024', 'First'], ['2', '2024-10-03', 'London'])
		])
	).toBe('2024-10-03');
	expect(publishedAccordingToSheets([sheet('Table', ['a', 'b'], ['1', '2'])])).toBeUndefined();
});
