import { StorageSilent } from './device-database';

/** Why something could not be kept on this device, read or erased. */
export type StorageTrouble = 'no-room' | 'refused' | 'unknown';

/** Whether an error is one of the browser's storage, and none of ours. */
export function isStorageFailure(cause: unknown): cause is DOMException | StorageSilent {
	return cause instanceof DOMException || cause instanceof StorageSilent;
}

/** What a failure of the browser's storage comes to. */
export function storageTrouble({ name }: DOMException | StorageSilent): StorageTrouble {
	if (name === 'QuotaExceededError') return 'no-room';
	return refusals.has(name) ? 'refused' : 'unknown';
}

// What browsers say where storage is switched off: by a setting, in some private windows, or because there is none.
const refusals = new Set([
	'SecurityError',
	'InvalidStateError',
	'NotSupportedError',
	'NotAllowedError'
]);
