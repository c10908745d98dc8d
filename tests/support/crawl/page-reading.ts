/** What stands on a page, as it was read from it in one go. Texts have their white space collapsed, as a reader sees them. */
export interface PageReading {
	readonly address: string;
	readonly title: string;
	readonly headings: readonly { readonly level: number; readonly text: string }[];
	/** The lists that the page speaks of by: place, year, comparator and any other. */
	readonly lists: readonly ChoiceList[];
	/** Buttons that are pressed or not, and boxes that are ticked or not. */
	readonly switches: readonly { readonly name: string; readonly isOn: boolean }[];
	/** Everything that is read as one piece: a paragraph, a cell, a heading, an item. */
	readonly texts: readonly TextPiece[];
	/** Names and titles that only some readers meet. */
	readonly names: readonly string[];
	readonly links: readonly PageLink[];
	/** Items of lists, headings and named sections that hold nothing. */
	readonly empty: readonly string[];
	/** Ids that two elements have. */
	readonly sharedIds: readonly string[];
	/** Whether it came to rest in time. */
	readonly isSettled: boolean;
}

export interface ChoiceList {
	readonly label: string;
	readonly value: string;
	readonly shown: string;
	readonly options: readonly {
		readonly value: string;
		readonly label: string;
		readonly group: string;
	}[];
}

export interface TextPiece {
	/** Name of the element, in lower case. */
	readonly tag: string;
	readonly text: string;
	/** Name of the element that follows it, in lower case; empty where none does. */
	readonly next: string;
	/** Whether it is in the page's own part rather than its header or footer. */
	readonly isMain: boolean;
}

export interface PageLink {
	readonly href: string;
	readonly words: string;
	readonly isMain: boolean;
}
