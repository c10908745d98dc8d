import { canonicalName } from '../canonical-name';
import { dateText } from '../cleaning/date-text';
import { doubt } from '../reshaping/doubt';
import type { Doubt } from '../reshaping/doubt';
import { namedColumns } from '../reshaping/named-columns';
import type { ExaminedHead } from './file-head';
import { isPersonNumber } from './person-number';

/** Totals in place of records: a column for each of several periods, or counts of people in each row. */
export interface TotalsLayout {
	readonly kind: 'by-period' | 'counts';
	/** The columns that hold the totals. */
	readonly columns: readonly string[];
}

/** What is said of a file of totals, and what may be done. */
export function totalsDoubt({ kind, columns }: TotalsLayout): Doubt {
	const named = namedColumns(columns, mostNamed);
	return doubt(
		kind === 'by-period'
			? `is a table of totals with a column for each of several periods (${named}): activity, never reach`
			: `is a table of totals (${named}): activity, never reach`,
		'It does not say which children they are, so that none is told from another or by where it lives. Export a row a contact or a register, with the child’s number. Sessions load with a row each and the number who came, and figures that were worked out before with a row each.'
	);
}

const mostNamed = 3;

/**
 * Whether a file holds counts and nothing that numbers a person: attendances
 * with a column a month, headcounts of sessions. Of how many children they
 * are, and where these live, nobody can tell from it. Undefined for any other file.
 */
export function totalsLayout(head: ExaminedHead): TotalsLayout | undefined {
	const { columns, forms } = head;
	if (columns.some((name) => isPersonNumber(forms.get(name)!) || isOfAnother(name)))
		return undefined;
	const counted = columns.filter((name) => isCounts(head, name));
	const byPeriod = counted.filter(isPeriod);
	if (byPeriod.length >= fewestPeriods) return { kind: 'by-period', columns: byPeriod };
	const ofPeople = counted.filter((name) => peopleCounted.test(canonicalName(name)));
	return ofPeople.length > 0 && columns.some((name) => placeOrTime.test(name))
		? { kind: 'counts', columns: ofPeople }
		: undefined;
}

// Two may be the beginning and end of anything.
const fewestPeriods = 3;

// Of one person, of a row with a number of its own, or of money.
function isOfAnother(name: string): boolean {
	return (
		/^(dob|dateofbirth|birthdate|forename|firstname|surname|lastname|childname|postcode|upn|(record|unique)?id|ref|reference|no|number)$/.test(
			canonicalName(name)
		) || /£|cost|spend|spent|expenditure|budget|amount|ledger|nominal/i.test(name)
	);
}

// Whole numbers, of which some are more than a mark. What stands for a hidden or missing one says nothing.
function isCounts({ kinds }: ExaminedHead, name: string): boolean {
	const texts = [...kinds.get(name)!.texts].filter((text) => !hiddenOrMissing.test(text));
	const counts = texts.filter((text) => /^\d[\d,]*$/.test(text));
	return (
		counts.some((text) => text !== '0' && text !== '1') &&
		counts.length >= mostlyCounts * texts.length
	);
}

const mostlyCounts = 0.7;
const hiddenOrMissing = /^(?:[-–—.:~#cxz]|\.\.|\*+|\[\w+\]|<\s?\d+|n\/?a|null)$/;

function isPeriod(name: string): boolean {
	const parts = name.split(' – ').map((part) => part.trim());
	return parts.some(
		(part) =>
			period.test(part) || (/[/.-]|[a-z]/i.test(part) && dateText(part.toLowerCase()) !== undefined)
	);
}

const month =
	'(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const period = new RegExp(
	`^(?:${month}[ \\-/'’.,]*(?:(?:20)?\\d\\d)?|20\\d\\d[-/](?:0?[1-9]|1[0-2])|(?:0?[1-9]|1[0-2])[-/]20\\d\\d|(?:q|qtr|quarter) ?[1-4]\\b.*|week ?\\d\\d?)$`,
	'i'
);

const whom =
	'(?:children|adults|parents|carers|families|people|attendees|attendances?|contacts|visits|visitors|under(?:5s?|fives?))';
const peopleCounted = new RegExp(
	`^(?:head ?count|footfall|attendances?|attendees|(?:total|number|no|num|count)(?:of)?(?:${whom}|attending|attended|present|registered|seen)(?:seen|attending|attended|present|reached|registered)?|${whom}(?:seen|attending|attended|present|reached|registered|total|count)?)$`
);
const placeOrTime =
	/centre|hub|\bsite|venue|group|activity|session|event|month|date|quarter|week|year|locality|district|ward|cluster/i;
