/** Something that may not be true of any page: what kind it is, and in which words it showed. */
export interface Fault {
	readonly kind: string;
	readonly words: string;
}
