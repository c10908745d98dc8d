/**
 * Authority A, a district of a county: the files its analyst has, as the systems give them. One
 * vendor runs the centres (people, and sessions with an outcome a row), another child health (a
 * row a dose); the county keeps the ledger, the schools send their profile a year at a time.
 */
import { makeAuthority, type Authority, type Centre } from './authority.ts';
import { centreList, people, sessions } from './district-centres.ts';
import { childHealth, ledger, profile } from './district-partners.ts';
import { lookUp, population, postcodeDirectory, reachAreas } from './district-places.ts';
import type { MadeFile } from './files.ts';

const centre = (id: string, name: string, ...aliases: string[]): Centre => ({ id, name, aliases });

export function makeDistrict(): Authority {
	return makeAuthority({
		seed: 20260402,
		code: 'E07000302',
		name: 'Welland Vale',
		postcodeAreas: ['PE11', 'PE12'],
		firstCode: 26401,
		localities: ['Welland North', 'Welland Town', 'Welland South'],
		centres: [
			centre('CC01', "Crossgate Children's Centre", 'Crossgate CC', 'Crossgate Childrens Centre '),
			centre(
				'CC02',
				"Fishpond Lane Children's Centre",
				'Fishpond Lane CC',
				"FISHPOND LANE CHILDREN'S CENTRE"
			),
			centre(
				'CC03',
				"Holland Road Children's Centre",
				'Holland Rd CC',
				'Holland Road Children\u2019s Centre'
			),
			centre('CC04', "Moulton Children's Centre", 'Moulton CC', 'Moulton Childrens Centre'),
			centre('CC05', "Quadring Children's Centre", 'Quadring CC', " Quadring Children's Centre"),
			centre(
				'CC06',
				"Sutton Bridge Children's Centre",
				'Sutton Bridge CC',
				"Sutton  Bridge Children's Centre"
			)
		],
		outsideName: 'Nene Heath',
		outsideFirstCode: 28911,
		outsidePostcodeArea: 'PE13',
		registeredShare: [0.82, 0.55],
		vaccines: ['MMR', 'Priorix', 'MMRVaxPRO'],
		registersFamilies: false
	});
}

export function districtFiles(authority: Authority): MadeFile[] {
	return [
		centreList(authority),
		people(authority),
		sessions(authority),
		childHealth(authority),
		profile(authority, 2025),
		profile(authority, 2026),
		ledger(authority),
		population(authority),
		lookUp(authority),
		reachAreas(authority),
		postcodeDirectory(authority)
	];
}
