import type { StorageTrouble } from '$lib/state/storage-trouble';

/** Why the device did not do it, as a sentence. */
export const storageTroubleWords: Readonly<Record<StorageTrouble, string>> = {
	'no-room': 'There is not enough room on this device.',
	refused:
		'This browser does not let this site keep anything: its settings, or a private window, forbid it.',
	unknown: 'This browser’s storage did not work.'
};
