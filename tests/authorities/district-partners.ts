/** What the district's partners send: child health, the schools and the county's ledger. */
import { chance, csv, dayFirst, withMonthName } from './chance.ts';
import type { Authority } from './authority.ts';
import { GOALS, text, typed, type MadeFile } from './files.ts';

export function childHealth(authority: Authority): MadeFile {
	const random = chance(13);
	const rows: string[][] = [];
	for (const child of authority.children) {
		const practice = `C8${String(3000 + (child.family % 9) * 11)}`;
		const start = [
			child.healthNumber,
			withMonthName(child.born),
			child.sex,
			child.neighbourhoodCode,
			practice
		];
		const end = child.left === null ? '' : withMonthName(child.left);
		let written = 0;
		for (const dose of child.doses) {
			if (child.left !== null && dose.day > child.left) continue;
			const number = child.doses.filter(
				(other) => other.isMmr === dose.isMmr && other.day <= dose.day
			).length;
			const row = [
				...start,
				dose.isMmr ? 'MMR' : dose.vaccine,
				String(dose.isMmr ? number : 1),
				dose.vaccine,
				withMonthName(dose.day),
				'Given',
				end
			];
			rows.push(row);
			if (random.happens(0.01)) rows.push(row);
			written += 1;
		}
		// An appointment that came to nothing is a row too, with the day it was for.
		if (random.happens(0.05)) {
			const refused = random.one(['Refused', 'DNA', 'Consent withheld']);
			rows.push([...start, 'MMR', '1', 'MMR', withMonthName(child.born + 380), refused, end]);
			written += 1;
		}
		if (written === 0) rows.push([...start, '', '', '', '', '', end]);
	}
	return text(
		'CHIS immunisations Welland Vale May 2026.csv',
		csv([
			[
				'NHS Number (pseudo)',
				'DOB',
				'Sex',
				'LSOA',
				'GP Practice Code',
				'Antigen',
				'Dose',
				'Vaccine',
				'Date Given',
				'Status',
				'Removal Date'
			],
			...rows
		])
	);
}

export function profile(authority: Authority, year: number): MadeFile {
	const random = chance(year);
	return text(
		`EYFSP return ${year}.csv`,
		csv([
			['LA', 'Estab', 'AcYear', 'UPN', 'DOB', 'Sex', 'Postcode', 'FSM', ...GOALS],
			...authority.pupils
				.filter((pupil) => pupil.year === year)
				.map((pupil) => [
					'925',
					pupil.school,
					String(year),
					pupil.number,
					dayFirst(pupil.born),
					pupil.sex,
					typed(pupil.postcode, random.between(0, 20)),
					pupil.freeMeals === null ? '' : pupil.freeMeals ? 'Y' : 'N',
					...pupil.goals
				])
		])
	);
}

const pounds = (value: number) => {
	const written = Math.abs(value).toLocaleString('en-GB', {
		minimumFractionDigits: 2,
		maximumFractionDigits: 2
	});
	return value < 0 ? `(${written})` : written;
};

export function ledger(authority: Authority): MadeFile {
	const rows: string[][] = [];
	let all = 0;
	for (const year of [2024, 2025]) {
		for (let index = 0; index <= authority.centres.length; index += 1) {
			const place = authority.centres[index];
			let total = 0;
			for (const line of authority.ledger) {
				if (line.year !== year || line.centre !== (place === undefined ? null : index)) continue;
				const pence = line.months.reduce((sum, month) => sum + Math.round(month * 100), 0);
				total += pence;
				rows.push([
					`${year}/${String(year + 1).slice(2)}`,
					place === undefined ? 'EY900' : `EY10${index}`,
					place?.name ?? 'Early years central team',
					line.heading,
					line.isCapital ? 'Capital' : 'Revenue',
					pounds(line.budget),
					pounds(pence / 100)
				]);
			}
			rows.push([
				'',
				'',
				`Total ${place?.name ?? 'Early years central team'}`,
				'',
				'',
				'',
				pounds(total / 100)
			]);
			all += total;
		}
	}
	return text(
		'Early years outturn 2024-25 and 2025-26.csv',
		csv([
			['Fenland County Council'],
			['Early years outturn by cost centre'],
			[],
			['Financial Year', 'Cost Centre', 'Centre', 'Account', 'Type', 'Budget (£)', 'Actual (£)'],
			...rows,
			['Grand total', '', '', '', '', '', pounds(all / 100)]
		])
	);
}
