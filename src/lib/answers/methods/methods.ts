import { docstringItems, docstrings } from './docstring';
import type { Docstring } from './docstring';
import type { WorkedExample } from './worked-example';
import { workedExamples } from './worked-examples';

/** One statistic as it is explained: its docstring's own words, and an example. */
export interface Method extends Docstring, WorkedExample {}

/** Statistics that answer one kind of question. */
export interface MethodGroup {
	readonly id: string;
	readonly heading: string;
	readonly methods: readonly Method[];
}

const sources: Readonly<Record<string, string>> = import.meta.glob('../../statistics/*.ts', {
	query: '?raw',
	import: 'default',
	eager: true
});

/**
 * Every statistic, explained in the words of its own docstring.
 *
 * Throws RangeError where an example is of a function that has no docstring.
 */
export function methodGroups(): readonly MethodGroup[] {
	const written = new Map(Object.values(sources).flatMap((text) => [...docstrings(text)]));
	return workedExamples.map(({ id, heading, examples }) => ({
		id,
		heading,
		methods: examples.map((example) => {
			const docstring = written.get(example.estimator);
			if (!docstring)
				throw new RangeError(`expected a docstring of ${example.estimator}, found none`);
			return { ...docstring, convention: docstring.convention.map(asRead), ...example };
		})
	}));
}

/** The reasons for which a statistic is refused, in the words of their own docstring. */
export function reasonsForRefusal(): readonly {
	readonly word: string;
	readonly meaning: string;
}[] {
	return Object.values(sources).flatMap((text) => docstringItems(text, 'UnavailableReason'));
}

/** The code’s word for a refusal of the caller’s mistake, as a reader would say it. */
function asRead(paragraph: string): string {
	return paragraph.replaceAll('Throws RangeError', 'Refused');
}
