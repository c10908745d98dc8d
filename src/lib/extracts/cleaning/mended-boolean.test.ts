import { describe, expect, it } from 'vitest';

import { mended, mendedAlone } from './column.test-data';

const disability = 'registrations.disability';

describe('yes and no', () => {
	it.each([
		'Y',
		'yes',
		'YES',
		'T',
		'True',
		'1',
		'1.0',
		'✓',
		'✔',
		'☑',
		'-1',
		'Ticked',
		'Y - Yes',
		'Disabled'
	])('%s is true', (text) => expect(mendedAlone(disability, text)?.[0]).toBe('true'));

	it.each(['N', 'no', 'NO', 'F', 'False', '0', '0.0', '✗', '☐', 'Not disabled'])(
		'%s is false',
		(text) => expect(mendedAlone(disability, text)?.[0]).toBe('false')
	);

	it.each(['2', 'maybe', 'N?', 'Y/N', 'YN', 'c'])('%s is not mended', (text) =>
		expect(mendedAlone(disability, text)).toBeUndefined()
	);

	it('have words of their own in some columns', () => {
		expect(mendedAlone('neighbourhoods.rural', 'Urban')).toEqual(['false', 'other-word']);
		expect(mendedAlone('finance.is_capital', 'Revenue')).toEqual(['false', 'other-word']);
		expect(mendedAlone('health-visitor-reviews.fine_motor', 'Below expected')).toEqual([
			'false',
			'other-word'
		]);
		expect(mendedAlone(disability, 'Urban')).toBeUndefined();
	});

	it('are empty where nobody knew or would say', () => {
		expect(mendedAlone(disability, 'Not known')).toEqual(['', 'missing-word']);
		expect(mendedAlone(disability, 'Not stated')).toEqual(['', 'not-stated']);
		expect(mendedAlone(disability, '*')).toEqual(['', 'suppressed']);
	});
});

describe('a cross', () => {
	it('is yes where it is the only answer', () => {
		expect(mendedAlone(disability, 'x')).toEqual(['true', 'tick-mark']);
	});

	it('is no beside ticks', () => {
		expect(mended(disability, ['✓', 'X'])).toEqual({
			'✓': ['true', 'other-word'],
			X: ['false', 'tick-mark']
		});
	});

	it('is not mended beside other answers', () => {
		expect(mended(disability, ['x', 'Y'])).toEqual({ Y: ['true', 'other-word'] });
	});
});
