/**
 * Authority B, a London borough without districts: two other vendors and other shapes. A family
 * is a row with its children in columns, a register has a column a day, child health a column a
 * dose, the ledger a column a month; workbooks open on a cover sheet.
 */
import { makeAuthority, type Authority, type Centre } from './authority.ts';
import { families, hubs, outreach, registers } from './borough-hubs.ts';
import {
	childHealth,
	deprivation,
	ledger,
	lookUp,
	population,
	profile,
	reachAreas
} from './borough-partners.ts';
import type { MadeFile } from './files.ts';

const hub = (id: string, name: string, ...aliases: string[]): Centre => ({ id, name, aliases });

export function makeBorough(): Authority {
	return makeAuthority({
		seed: 7_091_234,
		code: 'E09000034',
		name: 'Leaside',
		postcodeAreas: ['E18', 'E19'],
		firstCode: 4301,
		localities: ['East Leaside', 'West Leaside'],
		centres: [
			hub('H1', 'Abbey Family Hub', 'Abbey Hub', 'ABBEY FAMILY HUB'),
			hub('H2', 'Carpenters Family Hub', 'Carpenters FH', 'Carpenters Family Hub '),
			hub('H3', 'Mile Lane Family Hub', 'Mile Lane Hub', 'Mile Lane  Family Hub'),
			hub('H4', 'Priory Family Hub', 'Priory FH', 'The Priory Family Hub'),
			hub('H5', 'Temple Mills Family Hub', 'Temple Mills Hub', 'Temple Mills Fam. Hub')
		],
		outsideName: 'Marshgate',
		outsideFirstCode: 4781,
		outsidePostcodeArea: 'E21',
		registeredShare: [0.6, 0.7],
		vaccines: ['MMR', 'MMRVaxPRO', 'Priorix', 'ProQuad'],
		registersFamilies: true
	});
}

export function boroughFiles(authority: Authority): MadeFile[] {
	return [
		hubs(authority),
		families(authority),
		registers(authority),
		outreach(authority),
		childHealth(authority),
		profile(authority),
		ledger(authority),
		population(authority),
		deprivation(authority),
		lookUp(authority),
		reachAreas(authority)
	];
}
