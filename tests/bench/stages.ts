/** How long one load took, in milliseconds, from the files being given to the answer. */
export interface LoadTimes {
	readonly total: number;
	/** Recognising, checking and typing the files. */
	readonly reading: number;
	/** Putting files together, and making every observation of the catalogue from them. */
	readonly observing: number;
	/** Of that, making and reading the observations alone. */
	readonly counting: number;
}
