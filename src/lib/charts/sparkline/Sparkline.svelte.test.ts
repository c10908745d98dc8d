import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';

import Sparkline from './Sparkline.svelte';

test('a sparkline is read from its first period to its last, and that it was broken', async () => {
	const screen = await render(Sparkline, {
		segments: [
			[{ periodLabel: '2018/19', value: 0.72 }],
			[
				{ periodLabel: '2021/22', value: 0.643 },
				{ periodLabel: '2022/23', value: 0.66 }
			]
		],
		unit: 'percent'
	});
	const name = '2018/19: 72.0%; 2022/23: 66.0%; the series is broken between';
	await expect.element(screen.getByRole('img', { name })).toBeVisible();
});
