/** What one tab of the site tells the others. */
export type TabNews =
	/** The reader's data were forgotten, which holds for all tabs. */
	| { readonly kind: 'forgotten' }
	/** What is kept on the device is another copy now, or none. */
	| { readonly kind: 'kept-changed' };

/**
 * The other tabs of this browser that show the site. Where the browser cannot
 * tell them anything they learn of a change when they are next looked at.
 */
export class OtherTabs {
	readonly #channel =
		typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('core-purpose');

	tell(news: TabNews): void {
		this.#channel?.postMessage(news);
	}

	/** Listens to the others, and asks `onlookedat` whenever this tab comes to the front again. */
	listen({
		onnews,
		onlookedat
	}: {
		onnews: (news: TabNews) => void;
		onlookedat: () => void;
	}): void {
		if (this.#channel) this.#channel.onmessage = ({ data }: MessageEvent<TabNews>) => onnews(data);
		document.addEventListener('visibilitychange', () => {
			if (document.visibilityState === 'visible') onlookedat();
		});
	}
}
