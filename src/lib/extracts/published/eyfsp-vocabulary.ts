import { join, sql } from '$lib/sql';
import type { Sql } from '$lib/sql';

import type { BreakdownId } from '$lib/catalogue/breakdowns';

/** A text reduced to its letters, in lower case: how the words of the release are compared. */
export function lettersOf(text: Sql): Sql {
	return sql`regexp_replace(lower(${text}), '[^a-z]', '', 'g')`;
}

/** The categories that count children of unknown eligibility with those not eligible, letters only. */
export const unknownFoldedIn = ['notknowntobeeligibleforfreeschoolmeals', 'allotherpupils'];

/** A relation of `topic`, `word`, `breakdown` and `category`: each word of the release that has a place in ours. */
export function eyfspVocabulary(): Sql {
	const rows = topics.flatMap(({ breakdown, names, words }) =>
		names.flatMap((topic) =>
			Object.entries(words).flatMap(([category, spellings]) =>
				spellings.map((word) => sql`(${topic}, ${word}, ${breakdown}, ${category})`)
			)
		)
	);
	return sql`(VALUES ('total', 'total', 'all', 'all'), ${join(rows)}) AS vocabulary(topic, word, breakdown, category)`;
}

/** A list of the topics that have a breakdown of ours, letters only. */
export function chartedTopics(): Sql {
	return sql`(${join(topics.flatMap(({ names }) => names).map((name) => sql`${name}`))})`;
}

/** The topic that a column of its own names is about, letters only, where it is one of ours: an older file has one for free school meals. */
export function topicOfColumn(column: string): string | undefined {
	const letters = column.toLowerCase().replace(/[^a-z]/g, '');
	return topics.some(({ breakdown, names }) => breakdown !== 'sex' && names.includes(letters))
		? letters
		: undefined;
}

interface Topic {
	readonly breakdown: BreakdownId;
	readonly names: readonly string[];
	/** Our categories, each with its spellings over the years, letters only. */
	readonly words: Readonly<Record<string, readonly string[]>>;
}

const topics: readonly Topic[] = [
	{
		breakdown: 'sex',
		names: ['sex', 'gender'],
		words: { female: ['female', 'girls'], male: ['male', 'boys'], unknown: ['unknown'] }
	},
	{
		breakdown: 'fsm',
		names: ['freeschoolmealeligibility', 'freeschoolmeals', 'fsmeligibility', 'fsm', 'fsmstatus'],
		words: {
			eligible: ['eligibleforfreeschoolmeals', 'knowntobeeligibleforfreeschoolmeals', 'fsm'],
			'not eligible': ['noteligibleforfreeschoolmeals', ...unknownFoldedIn],
			unknown: ['unknown', 'unclassified']
		}
	},
	{
		breakdown: 'ethnicity',
		names: ['ethnicitymajor', 'ethnicgroupmajor'],
		words: {
			white: ['white'],
			mixed: ['mixedmultipleethnicgroups', 'mixed'],
			asian: ['asianasianbritish', 'asian'],
			black: ['blackafricancaribbeanblackbritish', 'blackblackbritish', 'black'],
			other: ['otherethnicgroup', 'anyotherethnicgroup'],
			unknown: ['unknown', 'unclassified']
		}
	},
	{
		breakdown: 'first-language',
		names: ['firstlanguage'],
		words: {
			english: ['english', 'knownorbelievedtobeenglish'],
			other: ['otherthanenglish', 'knownorbelievedtobeotherthanenglish'],
			unknown: ['unknown', 'unclassified']
		}
	}
];
