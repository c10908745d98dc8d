import { join, sql } from '$lib/sql';
import type { Connection, Sql } from '$lib/sql';

import { childLinks } from '../../cleaning';
import type { ChildLink, RegisteredChild } from '../../cleaning';
import { cleaned, noted, suggested } from '../../linking/finding';
import type { Finding } from '../../linking/finding';
import { mayDo, wordsOf } from '../../linking/linking';
import type { Linking } from '../../linking/linking';
import { samePerson } from '../../linking/same-person';
import { writtenPostcode } from '../../linking/written-postcode';
import { groupsOf } from './groups';

/**
 * Finds registrations of one child under two ids, in the view of registrations
 * in `main`, and keeps them in `samePerson`. The engine finds the few that share
 * a number, or birth and home; which of these are one child is for `childLinks`
 * to say. Two children whom the authority has given two pseudonyms are never
 * linked by birth and home, and only suggested by a number. A home with more
 * registrations of one birthday than a family has is no home.
 */
export async function findSameChildren(linking: Linking): Promise<readonly Finding[]> {
	const { connection, files } = linking;
	const file = files.get('registrations');
	if (file === undefined) return [];
	const words = wordsOf(linking, 'registrations', 'child_id');
	const candidates = await candidatesOf(connection, Object.entries(words).flat());
	const { linked, review } = decided(candidates, {
		words,
		isUndone: !mayDo(linking, 'registrations', 'linked-child')
	});
	const persons = new Map(candidates.map((child) => [child.id, child.person]));
	const groups = groupsOf(
		linked.map(({ ids: [a, b] }) => [persons.get(a)!, persons.get(b)!] as const)
	);
	if (groups.length > 0) await keep(connection, groups);
	return [
		...linkedFindings(linked, groups),
		...reviewFindings(file, review, new Map(candidates.map((child) => [child.id, child.at]))),
		...(await countFindings(connection, { file, hasLinks: groups.length > 0 }))
	];
}

interface Candidate extends RegisteredChild {
	/** The pseudonym, where the authority has given one. */
	readonly linkId: string | undefined;
	readonly person: string;
	/** The name of the centre. */
	readonly at: string;
}

const mostOfOneBirthAndHome = 20;

async function candidatesOf(
	connection: Connection,
	named: readonly string[]
): Promise<readonly Candidate[]> {
	const [filled] = await connection.rows<{ nhs: number; upn: number }>(
		sql`SELECT count(nhs_number) AS nhs, count(upn) AS upn FROM main.registration`
	);
	const registered = (key: Sql) =>
		sql`(SELECT r.child_id, coalesce(r.link_id, r.child_id) AS person, ${key} AS key FROM main.registration r)`;
	const byNumber = (column: Sql) => {
		const rows = registered(
			sql`nullif(regexp_replace(upper(${column}), '[^0-9A-Z]', '', 'g'), '')`
		);
		return sql`SELECT child_id FROM ${rows} WHERE key IN (SELECT key FROM ${rows} GROUP BY key HAVING min(person) <> max(person))`;
	};
	const groups = [
		sql`SELECT child_id FROM ${atOneHome} JOIN (
			SELECT date_of_birth, plain FROM ${atOneHome} GROUP BY date_of_birth, plain HAVING min(person) <> max(person) AND count(DISTINCT child_id) <= ${mostOfOneBirthAndHome}) USING (date_of_birth, plain)`,
		...(filled!.nhs > 0 ? [byNumber(sql`r.nhs_number`)] : []),
		...(filled!.upn > 0 ? [byNumber(sql`r.upn`)] : []),
		...named.map((id) => sql`SELECT ${id}`)
	];
	const rows = await connection.rows<{
		id: string;
		held_at: string;
		link: string | null;
		birth: string;
		postcode: string | null;
		forename: string | null;
		sex: string | null;
		nhs: string | null;
		upn: string | null;
	}>(
		sql`SELECT r.child_id AS id, r.centre_id AS held_at, r.link_id AS link, CAST(r.date_of_birth AS VARCHAR) AS birth,
			coalesce(w.plain, r.postcode) AS postcode, r.forename, r.sex, r.nhs_number AS nhs, r.upn
		FROM main.registration r LEFT JOIN ${writtenPostcode} w ON w.postcode = r.postcode
		WHERE r.child_id IN (${join(groups, ' UNION ')})
		QUALIFY row_number() OVER (PARTITION BY r.child_id ORDER BY r.registered_on DESC, r.centre_id) = 1 ORDER BY id`
	);
	const names = rows.length > 0 ? await centreNames(connection) : new Map<string, string>();
	return rows.map(({ id, held_at, link, birth, postcode, forename, sex, nhs, upn }) => ({
		id,
		centreId: held_at,
		at: names.get(held_at) ?? held_at,
		linkId: link ?? undefined,
		person: link ?? id,
		dateOfBirth: birth,
		postcode: postcode ?? undefined,
		forename: forename ?? undefined,
		sex: sex === 'female' || sex === 'male' ? sex : undefined,
		nhsNumber: nhs ?? undefined,
		upn: upn ?? undefined
	}));
}

async function centreNames(connection: Connection): Promise<ReadonlyMap<string, string>> {
	const centres = await connection.rows<{ id: string; name: string }>(
		sql`SELECT centre_id AS id, centre_name AS name FROM main.centre`
	);
	return new Map(centres.map(({ id, name }) => [id, name]));
}

const atOneHome = sql`(SELECT r.child_id, coalesce(r.link_id, r.child_id) AS person, r.date_of_birth, w.plain
	FROM main.registration r JOIN ${writtenPostcode} w ON w.postcode = r.postcode WHERE NOT starts_with(w.plain, 'ZZ99'))`;

interface Pair {
	readonly ids: readonly [string, string];
	readonly because: ChildLink['because'] | 'chosen';
}

function decided(
	candidates: readonly Candidate[],
	{ words, isUndone }: { words: Readonly<Record<string, string>>; isUndone: boolean }
): { linked: readonly Pair[]; review: readonly ChildLink[] } {
	const byId = new Map(candidates.map((child) => [child.id, child]));
	const { linked, review } = childLinks(candidates);
	const isOpen = ({ ids: [a, b] }: ChildLink) =>
		byId.get(a)!.person !== byId.get(b)!.person && !Object.hasOwn(words, a);
	const isParted = ({ ids }: ChildLink) => ids.every((id) => byId.get(id)!.linkId !== undefined);
	const byNumber = ({ because }: ChildLink) =>
		because.startsWith('same-nhs') || because.startsWith('same-upn');
	const certain = linked.filter((link) => isOpen(link) && !isParted(link) && !isUndone);
	const doubtful = [...linked, ...review].filter(
		(link) => isOpen(link) && !certain.includes(link) && (!isParted(link) || byNumber(link))
	);
	const chosen = Object.entries(words).flatMap(([a, b]): Pair[] =>
		byId.has(a) && byId.has(b) && a !== b ? [{ ids: [a, b], because: 'chosen' }] : []
	);
	return { linked: [...chosen, ...certain], review: doubtful };
}

async function keep(connection: Connection, groups: readonly (readonly string[])[]): Promise<void> {
	const rows = groups.flatMap((group) => group.map((person) => sql`(${person}, ${group[0]})`));
	await connection.run(
		sql`CREATE OR REPLACE TABLE ${samePerson} AS SELECT * FROM (VALUES ${join(rows)}) AS same(person, link_id)`
	);
}

function linkedFindings(
	linked: readonly Pair[],
	groups: readonly (readonly string[])[]
): readonly Finding[] {
	if (groups.length === 0) return [];
	return [
		cleaned('registrations', {
			kind: 'linked-child',
			column: 'child_id',
			rows: groups.reduce((sum, group) => sum + group.length - 1, 0),
			examples: linked.slice(0, 3).map(({ ids: [found, became] }) => ({ line: 0, found, became }))
		})
	];
}

const reasons: Readonly<Record<ChildLink['because'], readonly [string, number]>> = {
	'same-nhs-number': ['they have one NHS number', 0.9],
	'same-upn': ['they have one unique pupil number', 0.9],
	'same-birth-home-and-name': ['birthday, home and name are the same', 0.9],
	'same-number-other-birth': ['they have one number, but not one birthday', 0.6],
	'names-alike': ['birthday and home are the same and the names sound alike', 0.5],
	'same-birth-home-and-sex': ['birthday, home and sex are the same, at two centres', 0.3]
};

const mostSuggestions = 100;

function reviewFindings(
	file: string,
	review: readonly ChildLink[],
	at: ReadonlyMap<string, string>
): readonly Finding[] {
	if (review.length === 0) return [];
	const ranked = [...review].sort((a, b) => reasons[b.because][1] - reasons[a.because][1]);
	return [
		noted('registrations', {
			file,
			column: 'child_id',
			message: `${review.length.toLocaleString('en-GB')} ${review.length === 1 ? 'pair of registrations may be' : 'pairs of registrations may each be'} of one child under two numbers.`,
			advice:
				'Each counts as two children until somebody says that they are one. Forenames or NHS numbers in the file would settle most.',
			rows: 2 * review.length,
			examples: ranked.slice(0, 3).map(({ ids }) => ids.join(' and '))
		}),
		...ranked.slice(0, mostSuggestions).map(({ ids: [text, other], because }) => {
			const [reason, confidence] = reasons[because];
			return suggested('registrations', {
				column: 'child_id',
				text,
				rows: 2,
				meaning: { value: other, label: `${other} at ${at.get(other)!}` },
				because: reason,
				confidence
			});
		})
	];
}

async function countFindings(
	connection: Connection,
	{ file, hasLinks }: { readonly file: string; readonly hasLinks: boolean }
): Promise<readonly Finding[]> {
	const own = sql`coalesce(r.link_id, r.child_id)`;
	const [counts] = await connection.rows<{ rows: number; children: number }>(
		hasLinks
			? sql`SELECT count(*) AS "rows", count(DISTINCT coalesce(s.link_id, ${own})) AS children
		FROM main.registration r LEFT JOIN ${samePerson} s ON s.person = ${own}`
			: sql`SELECT count(*) AS "rows", count(DISTINCT ${own}) AS children FROM main.registration r`
	);
	const { rows, children } = counts!;
	if (rows === children) return [];
	return [
		noted('registrations', {
			file,
			column: 'child_id',
			message: `${rows.toLocaleString('en-GB')} registrations are ${children.toLocaleString('en-GB')} ${children === 1 ? 'child' : 'children'} after linking.`,
			advice: 'A child registered at two centres counts once in the authority.',
			rows: rows - children,
			examples: []
		})
	];
}
