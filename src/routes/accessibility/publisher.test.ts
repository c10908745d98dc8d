import { expect, test } from 'vitest';

import { publisherOf } from './publisher';

test('a publisher is named by the build', () => {
	expect(publisherOf({ PUBLISHER_NAME: ' Leicestershire County Council ' }).name).toBe(
		'Leicestershire County Council'
	);
});

test('what the build does not say is not said, however it is left empty', () => {
	expect(publisherOf({ PUBLISHER_EMAIL: '' })).toEqual({
		name: undefined,
		email: undefined,
		phone: undefined
	});
});
