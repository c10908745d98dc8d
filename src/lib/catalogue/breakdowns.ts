/** A way of dividing the units of a measure, with its categories in reading order. */
export interface Breakdown {
	readonly id: BreakdownId;
	readonly name: string;
	readonly categories: readonly Category[];
	/** The column of counted units that carries it. */
	readonly column: string;
	/** Groups overlap and are never added up. */
	readonly isOverlapping: boolean;
}

interface Category {
	readonly id: string;
	readonly name: string;
	/** Its name where it is counted for a single centre. */
	readonly nameAtCentre: string;
}

export type BreakdownId =
	| 'sex'
	| 'fsm'
	| 'imd-quintile-national'
	| 'ethnicity'
	| 'first-language'
	| 'priority-group'
	| 'age'
	| 'home'
	| 'relationship'
	| 'referral-source'
	| 'setting-type';

function breakdown(
	id: BreakdownId,
	name: string,
	categories: readonly (readonly [id: string, name: string, nameAtCentre?: string])[],
	isOverlapping = false
): Breakdown {
	return {
		id,
		name,
		categories: categories.map(([category, label, nameAtCentre = label]) => ({
			id: category,
			name: label,
			nameAtCentre
		})),
		column: id.replaceAll('-', '_'),
		isOverlapping
	};
}

/** Every breakdown an observation may carry beside `all`. */
export const breakdowns: readonly Breakdown[] = [
	breakdown('sex', 'Sex', [
		['female', 'Girls'],
		['male', 'Boys'],
		['unknown', 'Sex not known']
	]),
	breakdown('fsm', 'Free school meals', [
		['eligible', 'On free school meals'],
		['not eligible', 'All others'],
		['unknown', 'Not known']
	]),
	breakdown('imd-quintile-national', 'Deprivation', [
		['1', 'Most deprived fifth'],
		['2', 'Second fifth'],
		['3', 'Middle fifth'],
		['4', 'Fourth fifth'],
		['5', 'Least deprived fifth']
	]),
	breakdown('ethnicity', 'Ethnic group', [
		['white', 'White'],
		['mixed', 'Mixed'],
		['asian', 'Asian'],
		['black', 'Black'],
		['other', 'Other'],
		['unknown', 'Not known']
	]),
	breakdown('first-language', 'First language', [
		['english', 'English'],
		['other', 'Other than English'],
		['unknown', 'Not known']
	]),
	breakdown(
		'priority-group',
		'Priority group',
		[
			['teen_parent', 'Parent under 20 at the birth'],
			['lone_parent', 'Lone parents'],
			['workless', 'No adult in work'],
			['disabled_child', 'Disabled child'],
			['minority_ethnic', 'Minority ethnic'],
			['temporary_housing', 'Temporary housing'],
			['dep30', '30% most deprived neighbourhoods']
		],
		true
	),
	breakdown('age', 'Age', [
		['0', 'Under 1'],
		['1', 'Age 1'],
		['2', 'Age 2'],
		['3', 'Age 3'],
		['4', 'Age 4']
	]),
	breakdown('home', 'Where they live', [
		['own', 'In the reach area of the centre they came to', 'In this centre’s reach area'],
		['other', 'In another centre’s reach area'],
		['outside', 'Outside every reach area'],
		['unknown', 'Not known']
	]),
	breakdown('relationship', 'Who came', [
		['mother', 'Mothers'],
		['father', 'Fathers'],
		['male carer', 'Other male carers'],
		['female carer', 'Other female carers'],
		['other', 'Others']
	]),
	breakdown('referral-source', 'Who referred', [
		['health visitor', 'Health visitors'],
		['midwife', 'Midwives'],
		['gp', 'GPs'],
		['school', 'Schools'],
		['social care', 'Social care'],
		['jobcentre plus', 'Jobcentre Plus'],
		['housing', 'Housing'],
		['voluntary sector', 'Voluntary sector'],
		['self', 'Families themselves'],
		['other', 'Others']
	]),
	breakdown('setting-type', 'Sort of setting', [
		['nursery', 'Nurseries'],
		['pre-school', 'Pre-schools'],
		['childminder', 'Childminders'],
		['school nursery', 'School nurseries']
	])
];

/** One breakdown by its id. Throws RangeError for an id that is not one. */
export function breakdownById(id: string): Breakdown {
	const found = breakdowns.find((candidate) => candidate.id === id);
	if (!found) throw new RangeError(`expected a breakdown, found ${id}`);
	return found;
}
