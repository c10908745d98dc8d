import { binaryFile, csvFile, textFile } from './extract-files.ts';
import { upload, type Upload } from './upload.ts';

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Files as they come: a picture under a wrong name, an empty one, and one without a column it must have. */
export async function awkwardFiles(): Promise<readonly Upload[]> {
	return Promise.all([picture, empty, withoutColumn].map(upload));
}

const picture = binaryFile('photo.csv', new Uint8Array([...pngSignature, 0, 0, 0, 13]));

const empty = textFile('volunteers.csv', '');

const withoutColumn = csvFile('settings.csv', [
	{ setting_id: 'a', setting_name: 'Acorns', inspected_on: '2024-05-01', grade: 'good' }
]);
