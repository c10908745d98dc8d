/** How a made-up authority's files are written down. */

export interface MadeFile {
	name: string;
	bytes: Uint8Array;
}

export function text(name: string, content: string): MadeFile {
	return { name, bytes: new TextEncoder().encode(content) };
}

/** The profile's seventeen goals, as the schools' return names them since 2021/22. */
export const GOALS = [
	'COM_E01',
	'COM_E02',
	'PSE_E03',
	'PSE_E04',
	'PSE_E05',
	'PHY_E06',
	'PHY_E07',
	'LIT_E08',
	'LIT_E09',
	'LIT_E10',
	'MAT_E11',
	'MAT_E12',
	'UTW_E13',
	'UTW_E14',
	'UTW_E15',
	'EXP_E16',
	'EXP_E17'
];

/** A postcode as people type it. */
export function typed(postcode: string, variant: number): string {
	if (variant === 0) return postcode.replace(' ', '');
	if (variant === 1) return postcode.toLowerCase();
	if (variant === 2) return postcode.replace(' ', '  ');
	if (variant === 3) return `${postcode} `;
	return postcode;
}
