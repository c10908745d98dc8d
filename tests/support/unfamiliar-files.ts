import { centreRows, neighbourhoods } from './small-county.ts';
import { csvFile, textFile } from './extract-files.ts';
import { upload, type Upload } from './upload.ts';

/**
 * The volunteers of the small county as another system exports them: a title above the columns,
 * names of its own for them, semicolons, a total and a note below.
 */
const volunteerList = [
	'Volunteers of the year;;;',
	'Volunteer No;Setting;Year;Hours given',
	`V1;${centreRows[0]!.centre_id};2023-24;3`,
	`V2;${centreRows[0]!.centre_id};2023-24;5`,
	'Total;;;',
	'Source: volunteer database;;;'
].join('\r\n');

/** That export. */
export function volunteerFile(): Promise<Upload> {
	return upload(textFile('volunteer list.csv', volunteerList));
}

/** The export with what it refers to. */
export async function unfamiliarFiles(): Promise<readonly Upload[]> {
	const known = [neighbourhoods, csvFile('centres.csv', centreRows)].map(upload);
	return Promise.all([...known, volunteerFile()]);
}
