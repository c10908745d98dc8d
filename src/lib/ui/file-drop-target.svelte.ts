import { droppedFiles } from './dropped-files';

/**
 * Whether files hang over a place, and which fell on it.
 *
 * A browser says "leave" each time the pointer crosses a child, so entries and
 * leavings are counted. Only drags that carry files are taken; text or a link
 * dragged over passes by.
 */
export class FileDropTarget {
	#depth = $state(0);
	readonly #take: (files: File[]) => void;

	constructor(take: (files: File[]) => void) {
		this.#take = take;
	}

	get isOver(): boolean {
		return this.#depth > 0;
	}

	enter = (event: DragEvent): void => {
		if (!carriesFiles(event)) return;
		event.preventDefault();
		this.#depth += 1;
	};

	hover = (event: DragEvent): void => {
		if (carriesFiles(event)) event.preventDefault();
	};

	leave = (event: DragEvent): void => {
		if (carriesFiles(event)) this.#depth = Math.max(0, this.#depth - 1);
	};

	drop = (event: DragEvent): void => {
		if (!carriesFiles(event)) return;
		event.preventDefault();
		this.#depth = 0;
		void droppedFiles(event.dataTransfer!).then((files) => {
			if (files.length > 0) this.#take(files);
		});
	};
}

function carriesFiles(event: DragEvent): boolean {
	return event.dataTransfer?.types.includes('Files') ?? false;
}
