/** What an estimator's own docstring says of it, in the parts that a reader is shown. */
export interface Docstring {
	/** The first paragraph: what it is, in plain English. */
	readonly meaning: string;
	/** The paragraphs between: the convention, the edges, what is refused. Code words stand in backticks. */
	readonly convention: readonly string[];
	/** The last paragraph, without the word that introduces it. */
	readonly source: string;
}

/**
 * The docstrings of a file's exported functions, by the name of the function.
 *
 * A paragraph ends at an empty line. A function without a docstring is left out;
 * one whose docstring does not end in a source has an empty one.
 */
export function docstrings(fileText: string): ReadonlyMap<string, Docstring> {
	return new Map(
		[...fileText.matchAll(documentedFunction)].map(([, comment = '', name = '']) => [
			name,
			partsOf(paragraphsOf(comment))
		])
	);
}

/** The items of the list in the docstring of an exported type: a code word and what it means. */
export function docstringItems(
	fileText: string,
	typeName: string
): readonly { readonly word: string; readonly meaning: string }[] {
	const comment = [...fileText.matchAll(documentedType)].find(([, , name]) => name === typeName);
	return paragraphsOf((comment?.[1] ?? '').replace(/^\s*\* - /gm, ' *\n * - ')).flatMap((text) => {
		const [, word, meaning] = /^- `([^`]+)`: (.*)$/.exec(text) ?? [];
		return word === undefined || meaning === undefined ? [] : [{ word, meaning }];
	});
}

const documentedFunction = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export function (\w+)/g;
const documentedType = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export type (\w+)/g;

function paragraphsOf(comment: string): string[] {
	return comment
		.split('\n')
		.map((line) => line.replace(/^\s*\*? ?/, '').trim())
		.join('\n')
		.split(/\n{2,}/)
		.map((paragraph) => paragraph.replaceAll('\n', ' ').trim())
		.filter((paragraph) => paragraph !== '');
}

function partsOf(paragraphs: readonly string[]): Docstring {
	const [meaning = '', ...others] = paragraphs;
	const last = others.at(-1);
	const hasSource = last?.startsWith('Source: ') ?? false;
	return {
		meaning,
		convention: hasSource ? others.slice(0, -1) : others,
		source: hasSource ? last!.slice('Source: '.length) : ''
	};
}
