import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';

import PeerStrip from './PeerStrip.svelte';

test('a strip is read as the value, the peers and the levels', async () => {
	const screen = await render(PeerStrip, {
		focus: { value: 0.643, lower: 0.616, upper: 0.669, count: 794, denominator: 1235 },
		peers: [
			{ label: 'Blaby', value: 0.58 },
			{ label: 'Oadby', value: 0.71 }
		],
		comparator: { label: 'England', value: 0.652 },
		goal: { label: '2028 aim', value: 0.75 },
		peersWords: { words: 'its 2 localities', isAmongThem: false },
		unit: 'percent'
	});
	const name =
		'64.3%, 794 of 1,235, 61.6 to 66.9; its 2 localities, which run from 58.0 to 71.0; England 65.2%; 2028 aim 75%';
	await expect.element(screen.getByRole('img', { name })).toBeVisible();
});

test('a strip whose place is one of those it stands among counts it in their range', async () => {
	const screen = await render(PeerStrip, {
		focus: { value: 0.75 },
		peers: [{ label: 'Blaby', value: 0.58 }],
		peersWords: { words: 'among 2 localities', isAmongThem: true },
		unit: 'percent'
	});
	const name = '75.0%; among 2 localities, which run from 58.0 to 75.0';
	await expect.element(screen.getByRole('img', { name })).toBeVisible();
});

test('a strip without a value says why', async () => {
	const screen = await render(PeerStrip, {
		focus: { value: undefined, reason: 'not collected' },
		peers: [],
		peersWords: { words: '', isAmongThem: false },
		unit: 'percent'
	});
	await expect.element(screen.getByRole('img', { name: 'not collected' })).toBeVisible();
});
