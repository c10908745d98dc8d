import type { ChoiceList, PageLink, PageReading, TextPiece } from './page-reading.ts';

/** How a state is reached from the one before it. */
export type Step =
	/** By a link, which the site follows without loading a document. */
	| { readonly by: 'link'; readonly address: string }
	/** By the page's own controls: a list by its label, a button or a box by its name. */
	| {
			readonly by: 'control';
			readonly control: string;
			/** The value of a list; undefined for a button or a box. */
			readonly value: string | undefined;
	  }
	| { readonly by: 'back' }
	/** As it stands. */
	| { readonly by: 'staying' };

/**
 * Takes a step inside the page, waits until it has come to rest and reads what stands on it. Runs
 * in the browser by itself, so that a state costs one message: nothing outside it can be named.
 *
 * At rest means that the address is the one asked for and that two frames passed in which nothing
 * of the document changed. A control that the page has not leaves it as it is.
 */
export async function arriveAndRead(step: Step): Promise<PageReading> {
	const patienceMs = 6_000;
	const start = performance.now();
	const isInTime = () => performance.now() - start < patienceMs;
	let hasChanged = false;
	const observer = new MutationObserver(() => (hasChanged = true));
	observer.observe(document, {
		subtree: true,
		childList: true,
		characterData: true,
		attributes: true
	});
	const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
	const moment = () => new Promise((resolve) => setTimeout(resolve));

	// Words are read, not looks: a page that is laid out but not painted costs half.
	document.documentElement.style.visibility = 'hidden';
	const before = location.href;
	const titleBefore = document.title;
	const isMoved = take();
	while (!isMoved() && isInTime()) await moment();
	let quietFrames = 0;
	while (quietFrames < 2 && isInTime()) {
		hasChanged = false;
		await frame();
		const isOpening = document.documentElement.hasAttribute('data-awaits-choice');
		quietFrames = hasChanged || isOpening ? 0 : quietFrames + 1;
	}
	observer.disconnect();
	return read();

	/** Takes the step; what it gives says whether the address has followed. */
	function take(): () => boolean {
		switch (step.by) {
			case 'link': {
				const target = new URL(step.address, before).href;
				const link = document.createElement('a');
				link.href = target;
				// Without words, and gone before anything is read: it is no part of the page.
				document.body.append(link);
				link.click();
				link.remove();
				return () => location.href === target || location.href !== before;
			}
			case 'back':
				history.back();
				// The address goes ahead of the page here.
				return () => location.href !== before && document.title !== titleBefore;
			case 'control':
				return use(step.control, step.value);
			case 'staying':
				return () => true;
			default:
				return step satisfies never;
		}
	}

	function use(control: string, value: string | undefined): () => boolean {
		if (value !== undefined) {
			const list = [...document.querySelectorAll('select')].find((one) => labelOf(one) === control);
			if (!list || list.value === value) return () => true;
			list.value = value;
			if (list.value !== value) return () => true;
			list.dispatchEvent(new Event('input', { bubbles: true }));
			list.dispatchEvent(new Event('change', { bubbles: true }));
			return () => location.href !== before;
		}
		const part = [...document.querySelectorAll<HTMLElement>('button, input[type=checkbox]')].find(
			(one) => (one instanceof HTMLInputElement ? labelOf(one) : wordsOf(one)) === control
		);
		part?.click();
		return () => true;
	}

	function labelOf(element: HTMLInputElement | HTMLSelectElement): string {
		return element.getAttribute('aria-label') ?? collapsed(ownText(element.labels?.[0]));
	}

	/** The words of a label without those of what it labels. */
	function ownText(label: HTMLElement | undefined): string {
		if (!label) return '';
		return [...label.childNodes]
			.filter((node) => !(node instanceof HTMLSelectElement))
			.map((node) => node.textContent ?? '')
			.join(' ');
	}

	function collapsed(text: string): string {
		return text.replace(/\s+/g, ' ').trim();
	}

	function wordsOf(element: Element): string {
		return collapsed(element.textContent);
	}

	function nameOf(element: Element): string {
		return collapsed(
			element.getAttribute('aria-label') ??
				(element.textContent.trim() ||
					(element.querySelector('[aria-label]')?.getAttribute('aria-label') ?? ''))
		);
	}

	function read(): PageReading {
		const main = document.querySelector('main');
		return {
			address: location.href,
			title: document.title,
			headings: [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((one) => ({
				level: Number(one.tagName.slice(1)),
				text: wordsOf(one)
			})),
			lists: [...document.querySelectorAll('select')].map(listOf),
			switches: [
				...[...document.querySelectorAll('button[aria-pressed]')].map((one) => ({
					name: wordsOf(one),
					isOn: one.getAttribute('aria-pressed') === 'true'
				})),
				...[...document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')].map((one) => ({
					name: labelOf(one),
					isOn: one.checked
				}))
			],
			texts: textsOf(document.body, main),
			names: [
				...[...document.querySelectorAll('[aria-label], [title]')].flatMap((one) =>
					['aria-label', 'title'].map((name) => one.getAttribute(name) ?? '')
				)
			].filter((name) => name !== ''),
			links: [...document.querySelectorAll<HTMLAnchorElement | SVGAElement>('a[href]')].map(
				(one): PageLink => ({
					href: new URL(one.getAttribute('href') ?? '', document.baseURI).href,
					words: nameOf(one),
					isMain: main?.contains(one) ?? false
				})
			),
			empty: emptyIn(document.body),
			sharedIds: shared([...document.querySelectorAll('[id]')].map(({ id }) => id)),
			isSettled: isInTime()
		};
	}

	function listOf(select: HTMLSelectElement): ChoiceList {
		return {
			label: labelOf(select),
			value: select.value,
			shown: collapsed(select.selectedOptions[0]?.label ?? ''),
			options: [...select.options].map((option) => ({
				value: option.value,
				label: collapsed(option.label),
				group: option.parentElement instanceof HTMLOptGroupElement ? option.parentElement.label : ''
			}))
		};
	}

	/** The text of the page in the pieces it is read in, those folded away among them. */
	function textsOf(root: HTMLElement, main: Element | null): TextPiece[] {
		const blocks =
			'p, li, h1, h2, h3, h4, h5, h6, td, th, caption, figcaption, summary, button, label, dt, dd, text, legend, a, div, section, article, figure, noscript';
		const pieces = new Map<Element, string>();
		const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const parent = node.parentElement;
			if (
				!parent ||
				parent.closest(
					'script, style, pre, option, noscript, [aria-hidden=true], #svelte-announcer, .awaits-choice, .awaits-choice-in-vain'
				)
			)
				continue;
			// A link inside a sentence is a part of it.
			const nearest = parent.closest(blocks) ?? root;
			const whole = nearest.matches('a')
				? (nearest.parentElement?.closest('p, li, td, th, h1, dd') ?? nearest)
				: nearest;
			// Where white space stands around a piece differs with how the page was made.
			if (!pieces.has(whole) && !node.textContent?.trim()) continue;
			pieces.set(whole, (pieces.get(whole) ?? '') + (node.textContent ?? ''));
		}
		return [...pieces]
			.map(([element, text]) => ({
				tag: element.tagName.toLowerCase(),
				text: collapsed(text),
				next: element.nextElementSibling?.tagName.toLowerCase() ?? '',
				isMain: main?.contains(element) ?? false
			}))
			.filter(({ text }) => text !== '');
	}

	function emptyIn(root: HTMLElement): string[] {
		const says = (element: Element) =>
			nameOf(element) !== '' || element.querySelector('svg, img, input, select, canvas') !== null;
		const bare = [...root.querySelectorAll('h1, h2, h3, h4, h5, h6, li, a, button, th, caption')]
			.filter((one) => !says(one))
			.map((one) => one.tagName.toLowerCase());
		// A heading with nothing under it promises what is not there.
		const hollow = [...root.querySelectorAll('main section')]
			.filter((section) => {
				const heading = section.querySelector('h2, h3');
				return (
					heading !== null && wordsOf(section) === wordsOf(heading) && !section.querySelector('svg')
				);
			})
			.map((section) => `section “${wordsOf(section)}”`);
		return [...bare, ...hollow];
	}

	function shared(ids: readonly string[]): string[] {
		return [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))];
	}
}
