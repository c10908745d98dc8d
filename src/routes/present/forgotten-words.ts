import { countOf, listInWords } from '$lib/format';
import type { Forgettable } from '$lib/state/device-news';

/** What can be forgotten, as it stands in a sentence: `6 files, the copy kept on this device and how 2 kinds of file were matched`. */
export function forgottenWords({ files, isKept, mappings }: Forgettable): string {
	return listInWords([
		...(files > 0 ? [countOf(files, { one: 'file', many: 'files' })] : []),
		...(isKept ? ['the copy kept on this device'] : []),
		...(mappings > 0
			? [
					`how the columns of ${countOf(mappings, { one: 'kind of file', many: 'kinds of file' })} were matched`
				]
			: [])
	]);
}
