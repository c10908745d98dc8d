/** What every part of the bench is measured with. */
export interface BenchRun {
	/** Address of the built site, and the folder it is served from. */
	readonly site: string;
	readonly siteFolder: string;
	/** Address of the rival's page, built and served when it is first asked for. */
	readonly rival: () => Promise<string>;
	/** Where generated counties are kept for the next run. */
	readonly folder: string;
	/** How often each thing is measured: an odd number. */
	readonly runs: number;
	/** How many contacts the large counties have. */
	readonly sizes: readonly number[];
}
