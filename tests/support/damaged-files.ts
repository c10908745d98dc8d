import { archives } from './damaged/damaged-archives';
import { columnar } from './damaged/damaged-columnar';
import type { DamagedFile } from './damaged/damaged-file';
import { encodings, headers, shapes } from './damaged/damaged-text';
import { harmful, values } from './damaged/damaged-values';
import { workbooks } from './damaged/damaged-workbooks';
import { otherThings } from './damaged/other-things';
import { columnFiles, cutFiles, flippedFiles } from './damaged/systematic-damage';

/** Files as they come when something went wrong on the way, by what did. The same bytes every time. */
export const damagedFiles: Readonly<Record<string, readonly DamagedFile[]>> = {
	'a text in another encoding': encodings,
	'a text of another shape': shapes,
	'a header': headers,
	'values that cannot be meant': values,
	'text that would do harm': harmful,
	'an archive': archives,
	'a workbook': workbooks,
	'Parquet or Arrow': columnar,
	'no table at all': otherThings,
	'a file cut short': cutFiles,
	'a file with changed bytes': flippedFiles,
	'a column too few or too many': columnFiles
};
