import type { Sql } from '$lib/sql';

import type { CountedMeasure } from '../measure';
import { countedMeasures } from '../measures';
import { childWeightDefinitions } from './child-weight';
import { communityDefinitions } from './community';
import type { Definition, Definitions } from './definition';
import { expertiseDefinitions } from './expertise';
import { fundedPlacesDefinitions } from './funded-places';
import { gapsDefinitions } from './gaps';
import { gldPercentDefinitions } from './gld-percent';
import { healthVisitingDefinitions } from './health-visiting';
import { mmrDefinitions } from './mmr';
import { needDefinitions } from './need';
import { parentsDefinitions } from './parents';
import { partnershipDefinitions } from './partnership';
import { reachDefinitions } from './reach';
import { targetedDefinitions } from './targeted';

const definitions: Definitions = {
	...childWeightDefinitions,
	...communityDefinitions,
	...expertiseDefinitions,
	...fundedPlacesDefinitions,
	...gapsDefinitions,
	...gldPercentDefinitions,
	...healthVisitingDefinitions,
	...mmrDefinitions,
	...needDefinitions,
	...parentsDefinitions,
	...partnershipDefinitions,
	...reachDefinitions,
	...targetedDefinitions
};

/** The definition of a measure. Throws RangeError where its id has none. */
export function definitionOf(measureId: string): Definition {
	const definition = definitions[measureId];
	if (!definition) throw new RangeError(`expected a definition of ${measureId}, found none`);
	return definition;
}

/** The ids of all that is defined. */
export const definedIds: readonly string[] = Object.keys(definitions);

/** A counted measure with the query of its counted units. */
export interface MeasureWithUnits extends CountedMeasure {
	readonly units: Sql;
}

/** Every counted measure with its query, in the order of the catalogue. */
export const measuresWithUnits: readonly MeasureWithUnits[] = countedMeasures.map((measure) => {
	const { units } = definitionOf(measure.id);
	if (!units) throw new RangeError(`expected a query of the counted units of ${measure.id}`);
	return { ...measure, units };
});
