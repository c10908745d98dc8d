import { centreMatches, certainMatch } from '../cleaning';
import type { Cleaning, CentreMatch, CleaningKind, NamedCentre } from '../cleaning';
import type { StandIn } from './stand-ins';
import type { Suggestion } from './suggestion';

/** A text that is no centre's code, and in how many rows it stands. */
export interface LostText {
	readonly text: string;
	readonly rows: number;
}

export interface MeantCentres {
	readonly standIns: readonly StandIn[];
	readonly cleaned: readonly Cleaning[];
	readonly suggestions: readonly Suggestion[];
	/** The texts that are still no centre. */
	readonly lost: readonly LostText[];
}

/**
 * Which centres the texts of a `centre_id` column mean that is none's code.
 * What a person said comes first, and an empty word says that it is no centre;
 * then what is certain, unless its kind is undone. The rest is suggested. Of
 * very many texts only the most frequent are looked at.
 */
export function meantCentres(
	texts: readonly LostText[],
	centres: readonly NamedCentre[],
	{
		words,
		mayDo
	}: {
		readonly words: Readonly<Record<string, string>>;
		readonly mayDo: (kind: CleaningKind) => boolean;
	}
): MeantCentres {
	const ids = new Set(centres.map(({ id }) => id));
	const told = texts.filter(({ text }) => Object.hasOwn(words, text));
	const chosen: readonly Meant[] = told
		.filter(({ text }) => ids.has(words[text]!) && mayDo('chosen-word'))
		.map((one) => ({ ...one, centreId: words[one.text]!, kind: 'chosen-word' as const }));
	const open = texts.filter((one) => !told.includes(one)).slice(0, mostTexts);
	const rowsOf = new Map(open.map(({ text, rows }) => [text, rows]));
	const matches = centreMatches(
		open.map(({ text }) => text),
		centres
	).map((match) => ({ ...match, rows: rowsOf.get(match.text)!, kind: kindOf(match) }));
	const isCertain = ({ confidence, kind }: CentreMatch & { kind: CleaningKind }) =>
		confidence >= certainMatch && mayDo(kind);
	const used: readonly Meant[] = [...chosen, ...matches.filter(isCertain)];
	const names = new Map(centres.map(({ id, name }) => [id, name]));
	return {
		standIns: used.map(({ text, centreId }) => ({ text, meant: centreId })),
		cleaned: cleanings(used, names),
		suggestions: matches
			.filter((match) => !isCertain(match))
			.map(({ text, rows, centreId, because, confidence }) => ({
				column: 'centre_id',
				text,
				rows,
				meaning: { value: centreId, label: names.get(centreId)! },
				because: reasons[because],
				confidence
			})),
		lost: texts.filter(({ text }) => !used.some((one) => one.text === text))
	};
}

interface Meant extends LostText {
	readonly centreId: string;
	readonly kind: CleaningKind;
}

const mostTexts = 500;

function kindOf({ because }: CentreMatch): CleaningKind {
	return because === 'former-name' ? 'former-name' : 'centre-name';
}

const reasons: Readonly<Record<CentreMatch['because'], string>> = {
	'same-code': 'it is the centre’s code with other zeros in front',
	'same-name': 'it is the centre’s name',
	'former-name': 'the centre had that name',
	'part-of-name': 'no other centre has these words in its name',
	'similar-name': 'the names are spelt almost alike'
};

function cleanings(
	used: readonly Meant[],
	names: ReadonlyMap<string, string>
): readonly Cleaning[] {
	return [...new Set(used.map(({ kind }) => kind))].map((kind) => {
		const ofKind = used.filter((one) => one.kind === kind);
		return {
			kind,
			column: 'centre_id',
			rows: ofKind.reduce((sum, { rows }) => sum + rows, 0),
			examples: [...ofKind]
				.sort((a, b) => b.rows - a.rows)
				.slice(0, 3)
				.map(({ text, centreId }) => ({
					line: 0,
					found: text,
					became: `${names.get(centreId)!} (${centreId})`
				}))
		};
	});
}
