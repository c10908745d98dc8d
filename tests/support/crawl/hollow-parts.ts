import type { Fault } from './fault.ts';
import type { PageReading } from './page-reading.ts';

/** Parts that hold nothing, ids that two parts share, lists that offer one label twice, and a page that never came to rest. */
export function hollowParts(reading: PageReading): readonly Fault[] {
	const { empty, sharedIds, lists, headings, title, isSettled } = reading;
	const main = headings.filter(({ level }) => level === 1);
	return [
		...empty.map((words) => ({ kind: 'nothing in it', words })),
		...sharedIds.map((words) => ({ kind: 'one id twice', words })),
		...(main.length === 1 ? [] : [{ kind: 'not one main heading', words: String(main.length) }]),
		...(title.trim() === '' ? [{ kind: 'no title', words: reading.address }] : []),
		...(isSettled ? [] : [{ kind: 'never comes to rest', words: reading.address }]),
		...lists.flatMap(({ label, options }) => {
			const offered = options.map((option) => `${option.group}: ${option.label}`);
			return [...new Set(offered.filter((one, i) => offered.indexOf(one) !== i))].map((one) => ({
				kind: 'offered twice under one label',
				words: `${label}, ${one}`
			}));
		})
	];
}
