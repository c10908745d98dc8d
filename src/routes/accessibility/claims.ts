/** Something the statement says of the site, and the test that fails when it is no longer so. */
export interface Claim {
	readonly words: string;
	/** From the root of the project. */
	readonly file: string;
	/** As it stands in the file, with … for what differs from one run of it to the next. */
	readonly test: string;
}

/** What the site can do for its readers, each held by a test. */
export const claims: readonly Claim[] = [
	{
		words:
			'An automatic check of the rules of WCAG 2.0, 2.1 and 2.2 at levels A and AA finds nothing wrong with any kind of page, at 1280 and 390 pixels, light and dark, with everything unfolded',
		file: 'tests/journeys/every-kind.spec.ts',
		test: 'axe finds nothing wrong with …'
	},
	{
		words: 'The same check finds nothing wrong once files are loaded, or refused',
		file: 'tests/journeys/accessibility.spec.ts',
		test: 'with files loaded and refused axe finds nothing wrong with the data page, and at 320 pixels it does not scroll sideways'
	},
	{
		words:
			'Everything that can be used is reached by the keyboard, and shows when it has the focus',
		file: 'tests/journeys/every-kind.spec.ts',
		test: 'everything on … that can be used is reached by Tab and shows that it is, the skip link first'
	},
	{
		words: 'A link at the start of each page leads past the navigation',
		file: 'tests/journeys/keyboard.spec.ts',
		test: 'the skip link leads past the navigation'
	},
	{
		words: 'At 400% zoom, which is 320 pixels, no page has to be scrolled sideways',
		file: 'tests/journeys/every-kind.spec.ts',
		test: '… does not scroll sideways at 320 pixels, with script or without, folded or not'
	},
	{
		words: 'No text is smaller than 16 pixels, on charts too, with script and without',
		file: 'tests/journeys/every-kind.spec.ts',
		test: 'no text of … is smaller than 16 pixels as it is seen'
	},
	{
		words:
			'Letters, words and lines can be set further apart without text lying over text, on charts too',
		file: 'src/lib/charts/every-chart.svelte.test.ts',
		test: '… at … px: words set apart as WCAG 1.4.12 asks stay inside and off each other'
	},
	{
		words: 'So it is on every kind of page, at 1280 and 320 pixels, with everything unfolded',
		file: 'tests/journeys/every-kind.spec.ts',
		test: 'no text of … lies over text or is cut when text is set apart'
	},
	{
		words: 'Words have a contrast of at least 4.5 to 1',
		file: 'src/app.css.test.ts',
		test: '…: words are at least 4.5 to 1 on paper and on sunk paper'
	},
	{
		words: 'Marks on charts and edges of controls have a contrast of at least 3 to 1',
		file: 'src/app.css.test.ts',
		test: '…: marks and edges of controls are at least 3 to 1 on paper'
	},
	{
		words: 'No status is told by colour alone: each has words and a shape of its own',
		file: 'src/lib/ui/status.test.ts',
		test: 'every status has words and a shape of its own'
	},
	{
		words: 'A chart has a name and its reading in a sentence',
		file: 'src/lib/charts/figure/ChartFigure.svelte.test.ts',
		test: 'a chart is a picture named by its title and reading'
	},
	{
		words: 'A chart has the same numbers as a table',
		file: 'src/lib/charts/figure/ChartFigure.svelte.test.ts',
		test: 'the same numbers unfold as a table'
	},
	{
		words:
			'The small drawings in rows say in words what they show, and have their figures as tables',
		file: 'src/routes/present/StripTables.svelte.test.ts',
		test: 'the tables hold every peer that a strip draws and every period of its line'
	},
	{
		words: 'Every page but the one that reads your own files can be read without JavaScript',
		file: 'tests/journeys/without-script.spec.ts',
		test: '“…” can be read from the overview to its table'
	}
];
