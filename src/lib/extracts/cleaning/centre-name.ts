import { plainWord } from './plain-text';

/**
 * A centre's name as it is to be compared: what every centre is called
 * (“Children's Centre”, “CC”, “Family Hub”, “Hub”, “Sure Start”) left out, and what is
 * often shortened in full, so that `Barwell Jnr Sch CC` is `barwell junior
 * school`. A name made of nothing else is kept whole.
 */
export function comparableCentreName(text: string): string {
	const words = plainWord(text)
		.split(' ')
		.map((word, i, all) =>
			word === 'st' && i > 0 && i === all.length - 1 ? 'street' : (inFull.get(word) ?? word)
		);
	const whole = words.join(' ');
	const own = whole.replace(everyCentre, ' ').replace(/ +/g, ' ').trim();
	return own === '' ? whole : own;
}

const everyCentre =
	/\b(?:the|(?:best start )?(?:family )?hubs?|sure ?start|childrens? centres?|childrens? hub|cc|scc|sscc|fh)\b/g;

const inFull: ReadonlyMap<string, string> = new Map([
	['jnr', 'junior'],
	['jr', 'junior'],
	['jun', 'junior'],
	['inf', 'infant'],
	['infants', 'infant'],
	['prim', 'primary'],
	['sch', 'school'],
	['schl', 'school'],
	['comm', 'community'],
	['com', 'community'],
	['cmty', 'community'],
	['coll', 'college'],
	['clg', 'college'],
	['nurs', 'nursery'],
	['st', 'saint'],
	['rd', 'road'],
	['ave', 'avenue'],
	['ln', 'lane'],
	['ctr', 'centre'],
	['cntr', 'centre'],
	['center', 'centre'],
	['fam', 'family'],
	['ch', 'childrens'],
	['chn', 'childrens'],
	['childs', 'childrens'],
	['n', 'north'],
	['s', 'south'],
	['e', 'east'],
	['w', 'west']
]);
