import { nameForms } from '../../mapping/name-forms';
import type { Offered } from '../../mapping/offered';

/** Men and women of an age would be two rows of one key, of which only the first counts. */
export function partsOfPeople({ leftOver }: Offered): readonly string[] {
	const sex = leftOver.find((name) => ['sex', 'gender'].includes(nameForms(name).plain));
	if (sex === undefined) return [];
	return [
		`“${sex}” divides the people of an age, and only the first row of each neighbourhood, year and age is used: load a file of all persons.`
	];
}
