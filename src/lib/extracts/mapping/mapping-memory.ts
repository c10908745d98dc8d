import type { Mapping } from './mapping';
import { isNearlySameShape } from './shape';

/** Mappings a person has confirmed, by the shape of the file they were for. */
export interface MappingMemory {
	get(shape: string): Mapping | undefined;
	/** One whose shape differs by one column. Undefined where there is none. */
	nearest(shape: string): Mapping | undefined;
	put(shape: string, mapping: Mapping): void;
	/** Whether it was handed over for these very files, so that what it says of every row is said of theirs. */
	readonly isOfTheseFiles?: true;
}

/** A memory over a plain record, which whoever gives it can keep: in the browser's own storage, or in a file. */
export function mappingMemory(record: Record<string, Mapping> = {}): MappingMemory {
	return {
		get: (shape) => (Object.hasOwn(record, shape) ? record[shape] : undefined),
		nearest(shape) {
			const near = Object.keys(record).find((other) => isNearlySameShape(shape, other));
			return near === undefined ? undefined : record[near];
		},
		put(shape, mapping) {
			record[shape] = mapping;
		}
	};
}

/** A memory of nothing. */
export const noMemory: MappingMemory = {
	get: () => undefined,
	nearest: () => undefined,
	put: () => undefined
};

/** A memory that has one mapping for files of every shape: to show a file as it was loaded. */
export function memoryOfOne(mapping: Mapping): MappingMemory {
	return { ...noMemory, get: () => mapping };
}
