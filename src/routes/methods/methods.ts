import { workedExamples } from '$lib/answers/worked-examples';

/** One statistic in plain words, with a worked example and its source. */
export interface Method {
	readonly name: string;
	readonly meaning: string;
	readonly example: string;
	readonly source: string;
}

/** The statistics that the pages use. */
export const methods: readonly Method[] = [
	{
		name: 'Interval for a share',
		meaning:
			'The range in which the true share lies with 95% confidence, given how few or many were counted. It keeps a width when none or all were counted.',
		example: workedExamples.wilson,
		source: 'Wilson score interval (1927), as OHID uses it.'
	},
	{
		name: 'Gap between two groups',
		meaning: 'One share minus the other, from unrounded figures, with an interval made from both.',
		example: workedExamples.newcombe,
		source: 'Newcombe hybrid score interval (1998).'
	},
	{
		name: 'Is a gap closing?',
		meaning:
			'The gap now minus the gap before. It closes or widens only where the whole interval of that change says so; both groups’ own movement is told beside it.',
		example: workedExamples.gapChange,
		source: 'Square-and-add (Zou and Donner, 2008).'
	},
	{
		name: 'Which way is it going?',
		meaning:
			'With five unbroken years of counts, OHID’s recent-trend test; with fewer, the first year against the last. Nothing is compared across a break.',
		example: workedExamples.trend,
		source: 'OHID Fingertips recent trends.'
	},
	{
		name: 'Interval for a mean',
		meaning: 'How sure an average is, from how much people differ and how many there are.',
		example: workedExamples.mean,
		source: 'Student t.'
	},
	{
		name: 'Funnel',
		meaning:
			'How far a place may lie from the average by chance alone, which depends on how many children it has. Places are not ranked.',
		example: workedExamples.funnel,
		source: 'Limits at 95% and 99.8%, as OHID draws them.'
	},
	{
		name: 'Slope across deprivation',
		meaning:
			'The difference between the least and the most deprived ends of the whole population, from all five fifths and not only the ends.',
		example: workedExamples.slope,
		source: 'Slope index of inequality, OHID PHEindicatormethods.'
	},
	{
		name: 'How many children?',
		meaning: 'The whole number of children more that would reach a goal, or close a gap.',
		example: workedExamples.needed,
		source: 'Counting.'
	}
];
