/** The district's places: population, look-up, reach areas and postcodes. */
import { chance, csv } from './chance.ts';
import type { Authority } from './authority.ts';
import { text, type MadeFile } from './files.ts';

const COUNTY = { code: 'E10000035', name: 'Fenland County' };

export function population(authority: Authority): MadeFile {
	const random = chance(14);
	const ages = Array.from({ length: 91 }, (_, age) => age);
	const rows = authority.neighbourhoods.map((place) => {
		const girls = place.residents.map((count) => Math.floor(count / 2));
		const women = ages.map((age) => girls[age] ?? random.between(6, 14));
		const men = ages.map((age) =>
			age < 5 ? place.residents[age]! - girls[age]! : random.between(6, 14)
		);
		const total = [...women, ...men].reduce((sum, count) => sum + count, 0);
		return [authority.code, authority.name, place.code, place.name, total, ...women, ...men];
	});
	return text(
		'sapelsoasyoa2024 Welland Vale.csv',
		csv([
			['Mid-2024: Lower layer Super Output Areas (2021) by single year of age and sex'],
			['Source: Office for National Statistics'],
			[],
			[
				'LAD 2023 Code',
				'LAD 2023 Name',
				'LSOA 2021 Code',
				'LSOA 2021 Name',
				'Total',
				...ages.map((age) => `F${age}`),
				...ages.map((age) => `M${age}`)
			],
			...rows
		])
	);
}

export function lookUp(authority: Authority): MadeFile {
	return text(
		'Neighbourhoods and localities.csv',
		csv([
			[
				'LSOA21CD',
				'LSOA21NM',
				'Locality',
				'LAD24CD',
				'LAD24NM',
				'CTY24CD',
				'CTY24NM',
				'IMD 2025 decile'
			],
			...authority.neighbourhoods.map((place) => [
				place.code,
				place.name,
				place.locality,
				authority.code,
				authority.name,
				COUNTY.code,
				COUNTY.name,
				place.decile
			])
		])
	);
}

export function reachAreas(authority: Authority): MadeFile {
	return text(
		'Reach areas.csv',
		csv([
			["Children's centre", 'LSOA code', 'LSOA name'],
			...authority.neighbourhoods.map((place) => [
				authority.centres[place.centre]!.name,
				place.code,
				place.name
			])
		])
	);
}

export function postcodeDirectory(authority: Authority): MadeFile {
	const row = (postcode: string, code: string, district: string) => {
		const [area, rest] = postcode.split(' ') as [string, string];
		return [
			area.padEnd(4) + rest,
			`${area.padEnd(4)} ${rest}`,
			postcode,
			'200501',
			'',
			district,
			code
		];
	};
	return text(
		'ONSPD_MAY_2026_PE.csv',
		csv([
			['pcd', 'pcd2', 'pcds', 'dointr', 'doterm', 'oslaua', 'lsoa21'],
			...authority.neighbourhoods.flatMap((place) =>
				place.postcodes.map((postcode) => row(postcode, place.code, authority.code))
			),
			...authority.outside.flatMap((place) =>
				place.postcodes.map((postcode) => row(postcode, place.code, 'E07000303'))
			)
		])
	);
}
