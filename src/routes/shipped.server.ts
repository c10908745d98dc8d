import { existsSync, readFileSync } from 'node:fs';

import { unpacked } from '$lib/answers/pack';
import type { Pack } from '$lib/answers/pack';

import { placeSegment } from './present/place-path';

const file = '.pack/pack.json';

if (!existsSync(file)) throw new Error(`expected ${file}; make it with “npm run pack:demo”`);

/** The text of the pack that the site ships, made from the demonstration extracts before the build. */
export const shippedText = readFileSync(file, 'utf8');

/** The figures that the site ships. */
export const shipped = unpacked(JSON.parse(shippedText) as Pack);

/** The parts of addresses that stand for the places which have a page of their own in the built site. */
export const shippedPlaces: readonly string[] = shipped.areas
	.filter(({ level }) => level !== 'lsoa')
	.map(({ id }) => placeSegment(id));
