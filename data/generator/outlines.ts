import { Delaunay, cross, polygonCentroid, range } from 'd3';

import { distance } from './neighbourhoods';
import type { Neighbourhood } from './neighbourhoods';

type Point = [number, number];

/** The county's rough rectangle: west, south, east, north. */
const rectangle: [number, number, number, number] = [-1.62, 52.39, -0.66, 52.98];
/** Degrees of longitude are shorter than those of latitude this far north. */
const squeeze = 0.61;
/** The city in the middle of the county belongs to another authority: its cells are left out. */
const city: readonly Point[] = [
	[-1.13, 52.635],
	[-1.1, 52.645],
	[-1.16, 52.64],
	[-1.12, 52.61],
	[-1.15, 52.615],
	[-1.13, 52.655],
	[-1.08, 52.63],
	[-1.165, 52.66]
];

/** In degrees of latitude: how far apart the points stand that bound the county, and how far they keep from its neighbourhoods. */
const outsideSpacing = 0.05;
const outsideDistance = 0.062;

/**
 * Invented outlines of the neighbourhoods as GeoJSON text, one polygon each:
 * the cells of a Voronoi diagram, evened out once, in longitude and latitude
 * to four places. Rings run clockwise, as d3-geo expects of an outer ring.
 */
export function outlines(neighbourhoods: readonly Neighbourhood[]): string {
	const points: Point[] = [
		...neighbourhoods.map(({ longitude, latitude }): Point => [longitude, latitude]),
		...city,
		...outside(neighbourhoods)
	];
	const evened = cells(points).map((cell) => polygonCentroid(cell));
	const even = cells(
		points.map(([x, y], i): Point => [(x + evened[i]![0]) / 2, (y + evened[i]![1]) / 2])
	);
	const features = neighbourhoods.map(({ code }, i) =>
		JSON.stringify({
			type: 'Feature',
			properties: { lsoa_code: code },
			geometry: {
				type: 'Polygon',
				coordinates: [even[i]!.map(([x, y]) => [rounded(x), rounded(y)])]
			}
		})
	);
	return `{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}\n`;
}

/** Points of the rectangle that are far from every neighbourhood: what lies over the county's border. */
function outside(neighbourhoods: readonly Neighbourhood[]): Point[] {
	const [west, south, east, north] = rectangle;
	const grid = cross(
		range(south, north, outsideSpacing),
		range(west, east, outsideSpacing / squeeze),
		(latitude, longitude) => ({ longitude, latitude })
	);
	return grid
		.filter((point) =>
			neighbourhoods.every((neighbourhood) => distance(neighbourhood, point) > outsideDistance)
		)
		.map(({ longitude, latitude }, i): Point => [
			longitude + 0.008 * Math.sin(7 * i),
			latitude + 0.006 * Math.cos(5 * i)
		]);
}

function cells(points: readonly Point[]): Point[][] {
	const [west, south, east, north] = rectangle;
	const diagram = Delaunay.from(
		points,
		([x]) => x * squeeze,
		([, y]) => y
	).voronoi([west * squeeze, south, east * squeeze, north]);
	return points.map((_, i) => {
		const ring = diagram.cellPolygon(i) as Point[] | null;
		if (!ring) throw new RangeError(`expected a cell for every point, found none for point ${i}`);
		const unsqueezed = ring.map(([x, y]): Point => [x / squeeze, y]);
		return isClockwise(unsqueezed) ? unsqueezed : unsqueezed.reverse();
	});
}

function isClockwise(ring: readonly Point[]): boolean {
	return (
		ring.slice(1).reduce((sum, [x, y], i) => sum + (x - ring[i]![0]) * (y + ring[i]![1]), 0) > 0
	);
}

function rounded(degrees: number): number {
	return Math.round(degrees * 10_000) / 10_000;
}
