import { contracts } from '../contracts';
import type { Contract } from '../contracts';
import { refusal } from '../problem';
import type { Recipe } from '../reshaping/recipe';
import { NoRecipe, recipeFromJson } from '../reshaping/recipe-from-json';
import type { Choices, Mapping } from './mapping';
import { mappingMemory } from './mapping-memory';
import type { MappingMemory } from './mapping-memory';

/** A mapping and the shape of the files it is for, as `shapeOf` gives it. */
export interface SavedMapping {
	readonly shape: string;
	readonly mapping: Mapping;
}

const version = 1;

/** Mappings as the text of a file: JSON that can be read by eye, one mapping an extract and shape. It holds names of columns, what makes a file of another shape one of the extract's, and what was chosen for texts, no rows. */
export function mappingFileText(saved: readonly SavedMapping[]): string {
	const mappings = saved.map(({ shape, mapping }) => ({
		extract: mapping.extract,
		shape: shape.split(' '),
		recipe: mapping.recipe,
		columns: mapping.columns,
		choices: mapping.choices
	}));
	return `${JSON.stringify({ version, mappings }, undefined, '\t')}\n`;
}

/**
 * The mappings in the text of such a file. Rejects the whole file with `FileRefused`, naming what is
 * wrong and where, if any part of it is not as expected: half a set of choices would load
 * some files as they were meant and guess at others.
 */
export function mappingsFromText(fileName: string, text: string): readonly SavedMapping[] {
	const found = parsed(fileName, text);
	if (!isObject(found) || !('mappings' in found))
		throw refused(fileName, 'is JSON but holds no choices of columns', 'an entry “mappings”');
	if (found['version'] !== version)
		throw refused(
			fileName,
			`is of version ${shown(found['version'])}`,
			`version ${version}, the only one there is`
		);
	if (!Array.isArray(found['mappings']))
		throw refused(fileName, 'has an entry “mappings” that is no list', 'a list of mappings');
	return found['mappings'].map((one: unknown, i) => savedMapping(new Place(fileName, i + 1), one));
}

/** A memory that holds these mappings; of two for one shape the later. */
export function memoryOf(saved: readonly SavedMapping[]): MappingMemory {
	return {
		...mappingMemory(Object.fromEntries(saved.map(({ shape, mapping }) => [shape, mapping]))),
		isOfTheseFiles: true
	};
}

class Place {
	constructor(
		readonly fileName: string,
		readonly mapping: number
	) {}

	refused(what: string, expected: string) {
		return refused(this.fileName, `has in mapping ${this.mapping} ${what}`, expected);
	}
}

function parsed(fileName: string, text: string): unknown {
	try {
		return JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch (cause) {
		if (!(cause instanceof SyntaxError)) throw cause;
		throw refused(fileName, 'is not JSON', 'a file of choices saved on the data page');
	}
}

function savedMapping(place: Place, found: unknown): SavedMapping {
	if (!isObject(found)) throw place.refused(shown(found), 'an object');
	const contract = contracts.find(({ id }) => id === found['extract']);
	if (!contract)
		throw place.refused(
			`the extract ${shown(found['extract'])}`,
			`one of ${contracts.map(({ id }) => id).join(', ')}`
		);
	if (!isTexts(found['shape']))
		throw place.refused(
			`${shown(found['shape'])} for “shape”`,
			'the column names of the file it is for, without spaces and punctuation'
		);
	return {
		shape: [...found['shape']].sort().join(' '),
		mapping: {
			extract: contract.id,
			...(found['recipe'] !== undefined && {
				recipe: recipeOf(place, contract, found['recipe'])
			}),
			columns: columnsOf(place, contract, found['columns']),
			choices: choicesOf(place, contract, found['choices'])
		}
	};
}

function recipeOf(place: Place, contract: Contract, found: unknown): Recipe {
	try {
		return recipeFromJson(found, contract.reshapings ?? []);
	} catch (cause) {
		if (!(cause instanceof NoRecipe)) throw cause;
		throw place.refused(`${shown(cause.found)} for “${cause.of}”`, cause.expected);
	}
}

function columnsOf(place: Place, contract: Contract, found: unknown): Mapping['columns'] {
	if (!isObject(found)) throw place.refused(`${shown(found)} for “columns”`, 'an object');
	for (const [name, from] of Object.entries(found)) {
		knownColumn(place, contract, name);
		if (!isTexts(from) || from.length === 0)
			throw place.refused(`${shown(from)} for “${name}”`, 'a list of the file’s column names');
	}
	return Object.fromEntries(Object.entries(found)) as Mapping['columns'];
}

function choicesOf(place: Place, contract: Contract, found: unknown): Choices {
	if (!isObject(found)) throw place.refused(`${shown(found)} for “choices”`, 'an object');
	const { undone, words, leftOutSheets, everyRow } = found;
	if (!isTexts(undone))
		throw place.refused(`${shown(undone)} for “undone”`, 'a list of kinds of cleaning');
	if (!isObject(words)) throw place.refused(`${shown(words)} for “words”`, 'an object');
	for (const [name, meanings] of Object.entries(words)) {
		knownColumn(place, contract, name);
		if (!isObject(meanings) || !isTexts(Object.values(meanings)))
			throw place.refused(`${shown(meanings)} as words of “${name}”`, 'a text for each text');
	}
	if (leftOutSheets !== undefined && !isTexts(leftOutSheets))
		throw place.refused(`${shown(leftOutSheets)} for “leftOutSheets”`, 'a list of names of sheets');
	if (everyRow !== undefined) {
		if (!isObject(everyRow) || !isTexts(Object.values(everyRow)))
			throw place.refused(`${shown(everyRow)} for “everyRow”`, 'a text for each column');
		for (const name of Object.keys(everyRow)) {
			knownColumn(place, contract, name);
			const { mayBeSame } = contract.columns.find((column) => column.name === name)!;
			if (!mayBeSame)
				throw place.refused(
					`one value of “${name}” for every row`,
					`one of ${contract.columns
						.filter((column) => column.mayBeSame)
						.map((column) => column.name)
						.join(', ')}`
				);
		}
	}
	return {
		undone: undone as Choices['undone'],
		words: words as Choices['words'],
		...(everyRow !== undefined && { everyRow: everyRow as NonNullable<Choices['everyRow']> }),
		...(leftOutSheets && { leftOutSheets })
	};
}

function knownColumn(place: Place, contract: Contract, name: string): void {
	if (!contract.columns.some((column) => column.name === name))
		throw place.refused(
			`the column “${name}”, which ${contract.title} has not`,
			`one of ${contract.columns.map((column) => column.name).join(', ')}`
		);
}

function isObject(found: unknown): found is Readonly<Record<string, unknown>> {
	return typeof found === 'object' && found !== null && !Array.isArray(found);
}

function isTexts(found: unknown): found is readonly string[] {
	return Array.isArray(found) && found.every((one) => typeof one === 'string');
}

function shown(found: unknown): string {
	const text = found === undefined ? 'nothing' : JSON.stringify(found);
	return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function refused(fileName: string, what: string, expected: string) {
	return refusal(
		fileName,
		`${fileName} ${what}; expected ${expected}.`,
		'Save the choices again on the data page, or mend the file there.'
	);
}
