/** What the borough's partners send, and its places: health, schools, ledger, population. */
import { csv, dayFirst } from './chance.ts';
import type { Authority } from './authority.ts';
import { GOALS, text, type MadeFile } from './files.ts';

export function childHealth(authority: Authority): MadeFile {
	const rows = authority.children.map((child) => {
		const given = child.doses.filter((dose) => child.left === null || dose.day <= child.left);
		const on = (vaccine: string) => given.find((dose) => dose.vaccine === vaccine)?.day;
		const mmr = given
			.filter((dose) => dose.isMmr)
			.map((dose) => dose.day)
			.sort((one, other) => one - other);
		const written = (when: number | undefined) => (when === undefined ? '' : dayFirst(when));
		return [
			child.healthNumber,
			dayFirst(child.born),
			child.sex === 'F' ? '2' : '1',
			child.neighbourhoodCode,
			`F84${String(10 + (child.family % 12))}`,
			written(on('6-in-1')),
			written(on('MenB')),
			written(mmr[0]),
			written(mmr[1]),
			written(mmr[2]),
			written(child.left ?? undefined)
		];
	});
	return text(
		'Careplus 0-6 immunisation list.csv',
		csv([
			['Child Health Information Service: immunisation status of children aged 0 to 6'],
			['Data as at 31/05/2026'],
			[
				'NHS No.',
				'Date of birth',
				'Sex',
				'Resident LSOA',
				'Practice',
				'6-in-1 dose 1 date',
				'MenB dose 1 date',
				'MMR 1 date',
				'MMR 2 date',
				'MMR 3 date',
				'Date removed'
			],
			...rows
		])
	);
}

export function profile(authority: Authority): MadeFile {
	const words: Record<string, string> = { '1': 'EMG', '2': 'EXP', A: 'A' };
	return text(
		'Early years profile pupils.csv',
		csv([
			[
				'Academic Year',
				'School',
				'UPN',
				'Date of Birth',
				'Sex',
				'Pupil LSOA',
				'FSM Eligible',
				...GOALS.map((goal) => `FSP_${goal}`)
			],
			...authority.pupils.map((pupil) => [
				`${pupil.year - 1}/${String(pupil.year).slice(2)}`,
				pupil.school,
				pupil.number,
				dayFirst(pupil.born),
				pupil.sex,
				pupil.neighbourhoodCode,
				pupil.freeMeals === null ? 'Not known' : pupil.freeMeals ? 'Yes' : 'No',
				...pupil.goals.map((score) => words[score]!)
			])
		])
	);
}

export function ledger(authority: Authority): MadeFile {
	const months = [
		'Apr-25',
		'May-25',
		'Jun-25',
		'Jul-25',
		'Aug-25',
		'Sep-25',
		'Oct-25',
		'Nov-25',
		'Dec-25',
		'Jan-26',
		'Feb-26',
		'Mar-26'
	];
	const lines = authority.ledger.filter((line) => line.year === 2025);
	const pence = (values: readonly number[]) =>
		values.reduce((sum, value) => sum + Math.round(value * 100), 0);
	const money = (value: number) => value.toFixed(2);
	return text(
		'Ledger 2025-26 by month.csv',
		csv([
			['Leaside Council - family hubs - actuals by month - financial year 2025/26'],
			[],
			['Hub', 'Subjective', 'Capital or revenue', ...months, 'Total'],
			...lines.map((line) => [
				line.centre === null ? 'Hub management team' : authority.centres[line.centre]!.name,
				line.heading,
				line.isCapital ? 'Capital' : 'Revenue',
				...line.months.map(money),
				money(pence(line.months) / 100)
			]),
			[
				'Grand Total',
				'',
				'',
				...months.map((_, month) => money(pence(lines.map((line) => line.months[month]!)) / 100)),
				money(pence(lines.flatMap((line) => line.months)) / 100)
			]
		])
	);
}

export function population(authority: Authority): MadeFile {
	return text(
		'nomis_2026_05_12_101502.csv',
		csv([
			['Population estimates - small area (2021 based) by single year of age - England and Wales'],
			['ONS Crown Copyright Reserved [from Nomis on 12 May 2026]'],
			[],
			['date', '2024'],
			['gender', 'Total'],
			['measures', 'Value'],
			[],
			[
				'2021 super output area - lower layer',
				'mnemonic',
				'Age 0',
				'Aged 1',
				'Aged 2',
				'Aged 3',
				'Aged 4'
			],
			...authority.neighbourhoods.map((place) => [place.name, place.code, ...place.residents]),
			[],
			['These figures have been rounded to the nearest person']
		])
	);
}

export function deprivation(authority: Authority): MadeFile {
	return text(
		'File_1_IoD2025_Index_of_Multiple_Deprivation.csv',
		csv([
			[
				'LSOA code (2021)',
				'LSOA name (2021)',
				'Local Authority District code (2024)',
				'Local Authority District name (2024)',
				'Index of Multiple Deprivation (IMD) Rank (where 1 is most deprived)',
				'Index of Multiple Deprivation (IMD) Decile (where 1 is most deprived 10% of LSOAs)'
			],
			...authority.neighbourhoods.map((place, index) => [
				place.code,
				place.name,
				authority.code,
				authority.name,
				(place.decile - 1) * 3375 + 200 + index,
				place.decile
			])
		])
	);
}

export function lookUp(authority: Authority): MadeFile {
	return text(
		'LSOA to locality.csv',
		csv([
			['LSOA21CD', 'LSOA21NM', 'Locality', 'Borough code', 'Borough'],
			...authority.neighbourhoods.map((place) => [
				place.code,
				place.name,
				place.locality,
				authority.code,
				authority.name
			])
		])
	);
}

export function reachAreas(authority: Authority): MadeFile {
	return text(
		'Hub reach areas.csv',
		csv([
			['Hub', 'LSOA21CD'],
			...authority.neighbourhoods.map((place) => [
				authority.centres[place.centre]!.name,
				place.code
			])
		])
	);
}
