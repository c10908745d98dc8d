import { afterEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';

import '../../../app.css';

import HorizontalBars from '../horizontal-bars/HorizontalBars.svelte';

const props = {
	frame: {
		title: 'Reach in 2024/25',
		reading: 'Six in ten were seen, <strong>and four were not</strong>.',
		facts: ['3,351 of 5,412', 'by residence'],
		table: {
			caption: 'Reach',
			columns: [{ key: 'step', label: 'Step' }],
			rows: [{ step: 'live here' }]
		},
		fileName: 'reach',
		isIllustrative: true,
		howMade: '/methods/'
	},
	bars: [
		{ label: 'live here', value: 5412, valueLabel: '5,412' },
		{ label: 'seen', value: 3351, valueLabel: '3,351' }
	]
};

afterEach(() => vi.restoreAllMocks());

test('a chart is a picture named by its title and reading', async () => {
	const screen = await render(HorizontalBars, props);
	const name = 'Reach in 2024/25. Six in ten were seen, and four were not.';
	await expect.element(screen.getByRole('img', { name })).toBeVisible();
});

test('what the reading stresses is strong on the page', async () => {
	const screen = await render(HorizontalBars, props);
	await expect.element(screen.getByRole('strong')).toHaveTextContent('and four were not');
});

test('the source line has every fact and how it was made', async () => {
	const screen = await render(HorizontalBars, props);
	await expect.element(screen.getByText('3,351 of 5,412 · by residence')).toBeVisible();
	await expect
		.element(screen.getByRole('link', { name: /How this was made/ }))
		.toHaveAttribute('href', '/methods/');
});

test('what the page has said above is not said again, and still goes with the picture and the table', async () => {
	const frame = { ...props.frame, factsHere: ['3,351 of 5,412'] };
	const screen = await render(HorizontalBars, { ...props, frame });
	await expect.element(screen.getByText('3,351 of 5,412')).toBeVisible();
	await expect.element(screen.getByText('by residence')).not.toBeInTheDocument();
	const picture = await savedBy(() =>
		screen.getByRole('button', { name: /picture as SVG/ }).click()
	);
	expect(await picture.content.text()).toContain('3,351 of 5,412\u00A0· by residence');
	vi.restoreAllMocks();
	const table = await savedBy(() => screen.getByRole('button', { name: /table as CSV/ }).click());
	expect(await table.content.text()).toContain('by residence');
});

test('the same numbers unfold as a table', async () => {
	const screen = await render(HorizontalBars, props);
	await screen.getByText('Table').click();
	await expect.element(screen.getByRole('table', { name: 'Reach' })).toBeVisible();
});

test('a chart is drawn at the width it has', async () => {
	await page.viewport(390, 800);
	const screen = await render(HorizontalBars, props);
	await expect
		.poll(() => drawingOf(screen.container).viewBox.baseVal.width)
		.toBe(screen.container.clientWidth);
	const label = screen.container.querySelector('svg text')!.getBoundingClientRect();
	const bar = screen.container.querySelector('svg rect')!.getBoundingClientRect();
	expect(label.bottom).toBeLessThanOrEqual(bar.top + 1);
	await page.viewport(1280, 800);
});

test('an exported picture has the name, the reading, the facts and the warning in it', async () => {
	const screen = await render(HorizontalBars, props);
	const saved = await savedBy(() => screen.getByRole('button', { name: /picture as SVG/ }).click());
	expect(saved.name).toBe('reach.svg');
	const picture = new DOMParser().parseFromString(await saved.content.text(), 'image/svg+xml');
	const words = picture.documentElement.textContent;
	expect(words).toContain('Reach in 2024/25');
	expect(words).toContain('Six in ten were seen, and four were not.');
	expect(words).toContain('3,351 of 5,412\u00A0· by residence');
	expect(words).toContain('Illustrative data. Not the performance of any real centre.');
});

test('an exported picture needs no style sheet and leads nowhere', async () => {
	const screen = await render(HorizontalBars, props);
	const saved = await savedBy(() => screen.getByRole('button', { name: /picture as SVG/ }).click());
	const text = await saved.content.text();
	expect(text).not.toMatch(/var\(|class=|style=|<a\b/);
	expect(text).toContain('fill="rgb(11, 85, 99)"');
});

test('a PNG is made on white paper at twice the size', async () => {
	const screen = await render(HorizontalBars, props);
	const saved = await savedBy(() => screen.getByRole('button', { name: /picture as PNG/ }).click());
	const image = await createImageBitmap(saved.content);
	expect(image.width).toBe(2 * (720 + 2 * 28));
	const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
	context.drawImage(image, 0, 0);
	expect([...context.getImageData(2, 2, 1, 1).data]).toEqual([255, 255, 255, 255]);
});

function drawingOf(container: Element): SVGSVGElement {
	return container.querySelector<SVGSVGElement>('svg[role=img]')!;
}

async function savedBy(
	press: () => Promise<void>
): Promise<{ readonly name: string; readonly content: Blob }> {
	const made = new Promise<Blob>((resolve) => {
		const asBefore = URL.createObjectURL.bind(URL);
		vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
			kept = blob as Blob;
			return asBefore(blob);
		});
		let kept: Blob;
		vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
			this: HTMLAnchorElement
		) {
			name = this.download;
			resolve(kept);
		});
	});
	let name = '';
	await press();
	return { content: await made, name };
}
