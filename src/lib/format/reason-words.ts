/** Why there is no number. */
export type Reason =
	| 'suppressed'
	| 'not-collected'
	| 'not-applicable'
	| 'not-available'
	| 'low-reliability'
	| 'too-few';

/** Why there is no number, in plain English: what is shown where the number would be. Never holds a number. */
export function reasonWords(reason: Reason): string {
	return wordsFor[reason];
}

const wordsFor: Readonly<Record<Reason, string>> = {
	suppressed: 'hidden to protect the people counted',
	'not-collected': 'not collected',
	'not-applicable': 'does not apply here',
	'not-available': 'not available',
	'low-reliability': 'not reliable enough to show',
	'too-few': 'too few to judge'
};
