/** A place whose ONS code changed while it stayed what it was. */
export interface RecodedArea {
	readonly was: string;
	readonly is: string;
	readonly name: string;
}

/**
 * The codes that releases still carry for places that have another today, so
 * that one place is one series. Only where the place kept its bounds but for
 * fields at its edge: three counties became unitary whole. ONS code history
 * database; each pair stands in DfE or UKHSA releases of different years.
 */
export const recodedAreas: readonly RecodedArea[] = [
	{ was: 'E08000020', is: 'E08000037', name: 'Gateshead' },
	{ was: 'E06000048', is: 'E06000057', name: 'Northumberland' },
	{ was: 'E10000002', is: 'E06000060', name: 'Buckinghamshire' },
	{ was: 'E10000023', is: 'E06000065', name: 'North Yorkshire' },
	{ was: 'E10000027', is: 'E06000066', name: 'Somerset' }
];
