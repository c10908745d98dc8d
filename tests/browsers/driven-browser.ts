/** A browser that tests drive as a reader does, by what its controls are called. */
export interface DrivenBrowser {
	/** Such as "Firefox 140.1". */
	readonly version: string;
	/** The folder that the reader's downloads go to. */
	readonly downloads: string;
	/** Whether it has a log of its own that can be read. */
	readonly hasLog: boolean;
	/** What its own log called an error since last asked: nothing where it has none. */
	takeErrors: () => readonly string[];
	/** A new tab, which shares what the browser keeps with those before it. */
	newTab: () => Promise<Tab>;
	quit: () => Promise<void>;
}

/** A control is found by the role and the name that the browser itself tells assistive technology. */
export interface Tab {
	/** Goes to this address, until the document has loaded. */
	open: (address: string) => Promise<void>;
	reload: () => Promise<void>;
	/** Clicks the only control with this role and name, as soon as there is one. */
	click: (role: ClickableRole, name: string) => Promise<void>;
	/** Chooses the option with this text from the menu with this name. */
	choose: (menu: string, option: string) => Promise<void>;
	/** Gives files on disk to the page's first control that takes files. */
	chooseFiles: (paths: readonly string[]) => Promise<void>;
	/** What a function answers that runs in the page. It may use nothing but what it is given. */
	read: <Answer, Given extends readonly Plain[]>(
		question: (...given: Given) => Answer | Promise<Answer>,
		...given: Given
	) => Promise<Answer>;
	/** A PNG of what the window shows. */
	picture: () => Promise<Buffer>;
	close: () => Promise<void>;
}

export type ClickableRole = 'link' | 'button';

/** What can be handed into a page. */
export type Plain = string | number | boolean | null;
