import { readFileSync } from 'node:fs';

import type { Figures } from '../../src/lib/readings/figures';
import { unpacked, type Pack } from '../../src/lib/answers/pack';
import type { Area, AreaLevel } from '../../src/lib/catalogue/observation';

/** The figures that the built site ships. */
export function shippedFigures(): Figures {
	return unpacked(JSON.parse(readFileSync('build/pack.json', 'utf8')) as Pack);
}

/** The first place of a level in the shipped figures, by name. */
export function shippedPlace(level: AreaLevel): Area {
	const [first] = shippedFigures().places(level);
	if (!first) throw new RangeError(`expected a ${level} in the shipped pack, found none`);
	return first;
}
