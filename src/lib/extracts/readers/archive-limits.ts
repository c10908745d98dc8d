import { refusal } from '../problem';

/**
 * How much an archive may hold. Two gigabytes are more than a browser tab can
 * work on; text of tables shrinks to a tenth, seldom to a fiftieth, so what
 * shrank to less than a two-hundredth and is large was made to do harm.
 */
export const archiveLimits = {
	inflatedBytes: 2_147_483_648,
	ratio: 200,
	bytesBeforeRatioCounts: 52_428_800,
	members: 200
} as const;

/** Counts what comes out of one archive, and throws `FileRefused` as soon as it is too much. */
export class InflatedSize {
	#bytes = 0;

	constructor(
		private readonly archiveName: string,
		private readonly packedBytes: number
	) {}

	/** Adds bytes that came out, or that the archive says will. */
	add(bytes: number): void {
		this.#bytes += bytes;
		if (this.#bytes > archiveLimits.inflatedBytes)
			throw refusal(
				this.archiveName,
				`${this.archiveName} holds more than 2 GB once unpacked, which is more than can be read here.`,
				'Unpack it yourself and load only the files that are needed.'
			);
		if (
			this.#bytes > archiveLimits.bytesBeforeRatioCounts &&
			this.#bytes > this.packedBytes * archiveLimits.ratio
		)
			throw refusal(
				this.archiveName,
				`${this.archiveName} unpacks to more than ${archiveLimits.ratio} times its size, as files made to overwhelm a computer do.`,
				'Ask whoever sent it for the file itself.'
			);
	}
}
