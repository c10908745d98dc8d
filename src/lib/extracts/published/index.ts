import { eyfspHeadlineMeasures } from './eyfsp-headline-measures';
import type { PublishedSource } from './published-source';

export { createPublishedAreaTable } from './published-area-table';
export type { PublishedSource } from './published-source';

/** Every published release that can be read, each tried before the local extracts. */
export const publishedSources: readonly PublishedSource[] = [eyfspHeadlineMeasures];
