import { localities } from './county';
import { randomFor } from './random';
import type { Locality } from './county';
import type { Neighbourhood } from './neighbourhoods';
import type { Random } from './random';

/** The letters that end a postcode. */
const letters = 'ABDEFGHJLNPQRSTUWXYZ';
const perNeighbourhood = 8;
const perOutsideDistrict = 12;

export interface Postcodes {
	/** One of a neighbourhood's postcodes. */
	within(neighbourhood: Neighbourhood, random: Random): string;
	/** A postcode of a family who come to a locality's centres from outside the county. */
	outside(locality: Locality, random: Random): string;
	/** The postcode as somebody typed it: now and then wrong, too new for the directory, or left out. */
	asTyped(postcode: string, random: Random): string | undefined;
	rows(): Iterable<{ postcode: string; lsoa_code: string }>;
}

/** A directory of invented postcodes. Their outward halves are ones that are not in use. */
export function postcodesOf({
	neighbourhoods,
	seed
}: {
	readonly neighbourhoods: readonly Neighbourhood[];
	readonly seed: number;
}): Postcodes {
	const random = randomFor(seed, 'postcodes');
	const known = new Set<string>();
	const fresh = (outward: string): string => {
		for (;;) {
			const postcode = `${outward} ${random.between(0, 9)}${letter(random)}${letter(random)}`;
			if (!known.has(postcode)) {
				known.add(postcode);
				return postcode;
			}
		}
	};
	const local = neighbourhoods.map(({ locality }) => {
		const outward = random.pick(locality.outward);
		return Array.from({ length: perNeighbourhood }, () => fresh(outward));
	});
	const districts = [...new Set(localities.flatMap(({ outsideOutward }) => outsideOutward))];
	const outside = new Map(
		districts.map((outward) => [
			outward,
			Array.from({ length: perOutsideDistrict }, () => fresh(outward))
		])
	);

	return {
		within: ({ index }, draw) => draw.pick(local[index]!),
		outside: ({ outsideOutward }, draw) => draw.pick(outside.get(draw.pick(outsideOutward))!),
		asTyped(postcode, draw) {
			const fate = draw.unit();
			if (fate < 0.012) return undefined;
			if (fate < 0.022) return mistyped(postcode, known, draw);
			if (fate < 0.03) return `${postcode.split(' ')[0]!} ${draw.between(0, 9)}V${letter(draw)}`;
			if (fate < 0.045) return postcode.toLowerCase();
			if (fate < 0.06) return postcode.replace(' ', '');
			return postcode;
		},
		*rows() {
			for (const { code, index } of neighbourhoods)
				for (const postcode of local[index]!) yield { postcode, lsoa_code: code };
			for (const [district, list] of [...outside.values()].entries())
				for (const [i, postcode] of list.entries())
					yield {
						postcode,
						lsoa_code: `Z09${String(district * 3 + (i % 3) + 1).padStart(6, '0')}`
					};
		}
	};
}

/** One letter wrong, so that the directory has no such postcode. */
function mistyped(postcode: string, known: ReadonlySet<string>, random: Random): string {
	for (;;) {
		const wrong = postcode.slice(0, -1) + letter(random);
		if (!known.has(wrong)) return wrong;
	}
}

function letter(random: Random): string {
	return letters[random.between(0, letters.length - 1)]!;
}
