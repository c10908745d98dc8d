import { expect, onTestFinished, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';

import '../../app.css';

import CategoryPattern from './category-pattern/CategoryPattern.svelte';
import DotPlot from './dot-plot/DotPlot.svelte';
import FunnelPlot from './funnel-plot/FunnelPlot.svelte';
import GapLines from './gap-lines/GapLines.svelte';
import HorizontalBars from './horizontal-bars/HorizontalBars.svelte';
import PeerStrip from './peer-strip/PeerStrip.svelte';
import ResidenceAttendance from './residence-attendance/ResidenceAttendance.svelte';
import Sparkline from './sparkline/Sparkline.svelte';
import TimeSeries from './time-series/TimeSeries.svelte';

const frame = {
	title: 'Title',
	reading: 'Reading.',
	facts: ['a fact'],
	table: { caption: 'Table', columns: [{ key: 'a', label: 'A' }], rows: [{ a: '1' }] },
	fileName: 'file',
	isIllustrative: true
};
const unit = 'percent' as const;
const long = 'Bosworth Community College and Family Hub';
const figures = [
	{ value: 3 / 8, lower: 0.137, upper: 0.694, count: 3, denominator: 8 },
	{ value: 0, lower: 0, upper: 0.242, count: 0, denominator: 12 },
	{ value: 1, lower: 0.758, upper: 1, count: 12, denominator: 12 },
	{ value: 0.999, lower: 0.99, upper: 1, count: 5406, denominator: 5412 },
	{ value: undefined, reason: 'hidden to protect the people counted' }
];
const forty = Array.from({ length: 40 }, (_, index) => ({
	...figures[index % figures.length]!,
	id: `${index}`,
	label: `${long} ${index}`,
	status: (['better', 'worse', 'not-told-apart', 'too-few'] as const)[index % 4]!,
	isFocus: index === 7
}));
// A point each, so that no two stand at one spot.
const scattered = forty.map((place, index) => ({
	...place,
	value: place.value === undefined ? undefined : ((index * 13) % 40) / 40,
	denominator: 40 + ((index * 29) % 40) * 140
}));
const series = (label: string) => ({
	label,
	segments: [
		figures.map((figure, x) => ({ ...figure, x, periodLabel: `${2010 + x}/${11 + x}` })),
		[{ ...figures[3]!, x: 7, periodLabel: '2017/18' }]
	]
});
const curve = [1, 10, 100, 6000].map((n) => ({
	n,
	lower95: 0.5,
	upper95: 0.8,
	lower998: 0.4,
	upper998: 0.9
}));
const categories = figures.map((figure, index) => ({ ...figure, label: `${long} ${index}` }));
const breaks = [{ x: 5.5, label: `system changed at ${long}` }];

const charts: Readonly<Record<string, () => ReturnType<typeof render>>> = {
	'dot plot': () => render(DotPlot, { frame, places: forty, unit }),
	'dot plot of one': () => render(DotPlot, { frame, places: forty.slice(0, 1), unit }),
	'dot plot of none': () => render(DotPlot, { frame, places: [], unit }),
	'funnel plot': () =>
		render(FunnelPlot, {
			frame,
			places: scattered,
			unit,
			curve,
			average: { label: long, value: 0.65 },
			denominatorLabel: 'children'
		}),
	'time series': () =>
		render(TimeSeries, {
			frame,
			series: [series(long), series('England')],
			breaks,
			unit,
			goal: { value: 0.75, label: 'aim' }
		}),
	'time series of nothing': () => render(TimeSeries, { frame, series: [], unit }),
	'gap lines': () =>
		render(GapLines, {
			frame,
			higher: series(long),
			lower: series('others'),
			gapLabel: '22.4 points',
			breaks,
			unit
		}),
	'category pattern': () => render(CategoryPattern, { frame, categories, unit }),
	'category pattern in columns': () =>
		render(CategoryPattern, {
			frame,
			categories: figures.map((figure, index) => ({ ...figure, label: `fifth ${index + 1}` })),
			reference: { label: '2021/22', values: [0.4, undefined, 0.6, 0.7, 0.8] },
			currentLabel: '2024/25',
			slope: { from: 0.2, to: 1 },
			unit
		}),
	'horizontal bars': () =>
		render(HorizontalBars, {
			frame,
			bars: categories.map(({ label, value }) => ({
				label,
				value,
				valueLabel: value === undefined ? 'hidden to protect the people counted' : '5,412',
				shareLabel: 'of 12,345'
			}))
		}),
	'pairs of bars': () =>
		render(HorizontalBars, {
			frame,
			pairs: categories.map(({ label, value }) => ({
				label,
				first: { value, valueLabel: value === undefined ? 'not collected' : '12.3%' },
				second: { value: 0.2, valueLabel: '20.0%' }
			})),
			pairLabels: { first: 'share of spending', second: 'share of under-fives who live there' }
		}),
	'peer strip': () =>
		render(PeerStrip, {
			focus: figures[0]!,
			peers: forty.flatMap(({ label, value }) => (value === undefined ? [] : [{ label, value }])),
			comparator: { label: long, value: 0.65 },
			goal: { label: 'aim', value: 0.75 },
			peersWords: { words: 'among 32 similar places', isAmongThem: true },
			unit
		}),
	sparkline: () =>
		render(Sparkline, {
			segments: series(long).segments.map((segment) =>
				segment.flatMap(({ periodLabel, value }) =>
					value === undefined ? [] : [{ periodLabel, value }]
				)
			),
			unit,
			hasPeriods: true
		}),
	'residence attendance': () =>
		render(ResidenceAttendance, {
			frame,
			liveHereSeenHere: { value: 2790 },
			liveHereSeenElsewhere: { value: 0 },
			liveElsewhereSeenHere: { value: undefined, reason: 'hidden to protect the people counted' }
		})
};

/** What charts are made of. */
const ofSeveral = ['figure', 'parts', 'series'];

test('every chart is among those that are looked at here', () => {
	const folders = Object.keys(import.meta.glob('./*/*.svelte')).map((file) => file.split('/')[1]!);
	const ofCharts = [...new Set(folders)].filter((folder) => !ofSeveral.includes(folder));
	expect(ofCharts).toContain('time-series');
	const names = ofCharts.map((folder) => folder.replaceAll('-', ' '));
	expect(names.filter((name) => !(name in charts))).toEqual([]);
});

for (const width of [320, 390, 600, 1280]) {
	for (const [name, drawn] of Object.entries(charts)) {
		test(`${name} at ${width} px: every word is inside the drawing, and every mark has a place`, async () => {
			await page.viewport(width, 900);
			await document.fonts.load('16px "Source Sans 3 Variable"');
			const screen = await drawn();
			const drawing = await drawingOf(screen.container);
			expect([...wordsOutside(drawing), ...wordsOverWords(drawing)]).toEqual([]);
			expect(drawing.outerHTML).not.toMatch(/NaN|Infinity|undefined|style=/);
		});

		test(`${name} at ${width} px: words set apart as WCAG 1.4.12 asks stay inside and off each other`, async () => {
			await page.viewport(width, 900);
			await document.fonts.load('16px "Source Sans 3 Variable"');
			const screen = await drawn();
			const drawing = await drawingOf(screen.container);
			const apart = new CSSStyleSheet();
			apart.replaceSync('* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important }');
			document.adoptedStyleSheets.push(apart);
			onTestFinished(() => void document.adoptedStyleSheets.pop());
			await expect.poll(() => [...wordsOutside(drawing), ...wordsOverWords(drawing)]).toEqual([]);
		});
	}
}

function wordsOutside(drawing: Element): string[] {
	const { left, right, bottom } = drawing.getBoundingClientRect();
	return linesOf(drawing).flatMap(({ text, box }) =>
		box.left >= left - 2 && box.right <= right + 2 && box.bottom <= bottom + 4
			? []
			: [`${text}: ${box.left} to ${box.right} of ${left} to ${right}`]
	);
}

/** Every line of text with its box, the space between it and the next apart. */
function linesOf(drawing: Element): readonly { readonly text: string; readonly box: DOMRect }[] {
	return [...drawing.querySelectorAll('tspan')].map((line) => {
		const range = document.createRange();
		range.setStart(line.firstChild!, 0);
		range.setEnd(line.firstChild!, line.textContent.trimEnd().length);
		return { text: line.textContent, box: range.getBoundingClientRect() };
	});
}

/** Lines of text of which one lies over another: by more than the white that a face leaves above and below. */
function wordsOverWords(drawing: Element): string[] {
	const lines = linesOf(drawing);
	return lines.flatMap(({ text, box }, index) =>
		lines
			.slice(index + 1)
			.filter(
				({ box: other }) =>
					Math.min(box.right, other.right) - Math.max(box.left, other.left) > 1 &&
					Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 5
			)
			.map((other) => `${text} | ${other.text}`)
	);
}

/** A chart’s drawing, in a figure as wide as its room. */
async function drawingOf(container: Element): Promise<Element> {
	const drawing = container.querySelector('svg')!;
	const room = drawing.closest('.room');
	if (room) await expect.poll(() => drawing.getAttribute('width')).toBe(String(room.clientWidth));
	return drawing;
}
