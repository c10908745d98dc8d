import { boundaries } from './boundaries/boundaries';
import { coverTable } from './cover/cover-table';
import { coverWorkbook } from './cover/cover-workbook';
import { earlyEducation } from './early-education/early-education';
import { eyfspByResidence, eyfspHeadlineMeasures } from './eyfsp-headline-measures';
import { eyfspWorkbook } from './eyfsp-workbook';
import { fingertips } from './fingertips/fingertips';
import { localAuthorityInteractiveTool } from './lait/lait';
import { statisticalNeighbours } from './neighbours/statistical-neighbours';
import type {
	PublishedDocument,
	PublishedExtract,
	PublishedSource,
	PublishedWorkbook
} from './published-source';
import { childrensCentres } from './reference/childrens-centres';
import { deprivation } from './reference/deprivation';
import { populationEstimates } from './reference/population-estimates';
import { reportedFigures } from './reported/reported-figures';
import { annualVaccination } from './vaccination/annual-vaccination';
import { practiceVaccination } from './vaccination/practice-vaccination';

export { readBoundaries } from './boundaries/read-boundaries';
export { readStatisticalNeighbours } from './neighbours/read-statistical-neighbours';
export { createPublishedAreaTable } from './published-area-table';
export {
	createPublishedTables,
	loadsBeside,
	publishedTables,
	removePublished
} from './published-tables';
export type {
	PublishedDocument,
	PublishedExtract,
	PublishedSource,
	PublishedWorkbook
} from './published-source';

/** Every published release in one table that can be read, each tried before the local extracts. */
export const publishedSources: readonly PublishedSource[] = [
	eyfspHeadlineMeasures,
	eyfspByResidence,
	localAuthorityInteractiveTool,
	fingertips,
	coverTable,
	earlyEducation,
	annualVaccination,
	practiceVaccination,
	statisticalNeighbours,
	reportedFigures
];

/** Every published workbook that can be read, each tried before its sheets are taken for tables. */
export const publishedWorkbooks: readonly PublishedWorkbook[] = [coverWorkbook, eyfspWorkbook];

/** Every published file that is no table, each tried before a file is taken for text. */
export const publishedDocuments: readonly PublishedDocument[] = [boundaries];

/** Every published table that fills a local extract, each tried after the releases and before the extracts' own columns. */
export const publishedExtracts: readonly PublishedExtract[] = [
	deprivation,
	populationEstimates,
	childrensCentres
];
