import { feature } from 'topojson-client';

/** One shape of a map, with whatever its publisher says of it. */
export interface BoundaryFeature {
	readonly id: string;
	readonly properties: Readonly<Record<string, unknown>>;
	/** GeoJSON, undefined where it is no area. */
	readonly geometry:
		{ readonly type: string; readonly coordinates: readonly unknown[] } | undefined;
}

/**
 * The shapes of a GeoJSON or TopoJSON document, of every layer it has.
 * Undefined where it is neither. Throws SyntaxError where it is no JSON.
 */
export function boundaryFeatures(text: string): readonly BoundaryFeature[] | undefined {
	const document = JSON.parse(text) as Document;
	if (document.type === 'FeatureCollection' && Array.isArray(document.features))
		return document.features.map(asBoundary);
	if (document.type === 'Feature') return [asBoundary(document as unknown as RawFeature)];
	if (document.type !== 'Topology' || !document.objects) return undefined;
	const topology = document as unknown as Parameters<typeof feature>[0];
	return Object.values(topology.objects).flatMap((layer) => {
		const shapes = feature(topology, layer) as unknown as RawFeature & { features?: RawFeature[] };
		return (shapes.features ?? [shapes]).map(asBoundary);
	});
}

/** Whether every point of a shape is a longitude and a latitude, and not metres of a grid. */
export function isInDegrees(coordinates: readonly unknown[]): boolean {
	if (typeof coordinates[0] === 'number')
		return Math.abs(coordinates[0]) <= 180 && Math.abs(Number(coordinates[1])) <= 90;
	return coordinates.every((part) => Array.isArray(part) && isInDegrees(part));
}

interface Document {
	readonly type?: string;
	readonly features?: readonly RawFeature[];
	readonly objects?: object;
}

interface RawFeature {
	readonly id?: string | number;
	readonly properties?: Readonly<Record<string, unknown>> | null;
	readonly geometry?: { readonly type: string; readonly coordinates?: readonly unknown[] } | null;
}

function asBoundary({ id, properties, geometry }: RawFeature): BoundaryFeature {
	const isArea = geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon';
	return {
		id: id === undefined ? '' : String(id),
		properties: properties ?? {},
		geometry:
			isArea && geometry.coordinates && geometry.coordinates.length > 0
				? { type: geometry.type, coordinates: geometry.coordinates }
				: undefined
	};
}
