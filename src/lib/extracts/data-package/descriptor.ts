import type { SourceFile } from '$lib/sql';

import { refusal } from '../problem';
import type { FileRefused } from '../problem';

/** What a Data Package descriptor says of the files beside it. */
export interface DataPackage {
	readonly fileName: string;
	readonly title: string;
	readonly resources: readonly Resource[];
}

/** One file as a descriptor has it. */
export interface Resource {
	readonly name: string;
	/** Where it lies, from the descriptor; undefined where its rows stand in the descriptor itself or on the web. */
	readonly path: string | undefined;
	/** SHA-256 of its bytes, in hexadecimal, where the descriptor gives one. */
	readonly contentHash: string | undefined;
	/** The columns it should have; empty where it has no schema. */
	readonly columns: readonly string[];
	readonly licence: string | undefined;
}

const mostBytes = 16_777_216;

/**
 * Reads a descriptor. Nothing that it points to is fetched. Rejects with
 * `FileRefused` where it is no JSON or names no file.
 * https://specs.frictionlessdata.io/data-package/
 */
export async function readDescriptor(file: SourceFile): Promise<DataPackage> {
	if (file.size > mostBytes) throw noDescriptor(file);
	const text = new TextDecoder().decode(await file.slice(0, file.size));
	const described = parsed(text);
	if (!isObject(described) || !Array.isArray(described.resources)) throw noDescriptor(file);
	const licence = licenceOf(described);
	const resources = described.resources
		.filter(isObject)
		.flatMap((resource) => resourcesOf(resource, licence));
	if (resources.length === 0) throw noDescriptor(file);
	return {
		fileName: file.name,
		title: textOf(described.title) ?? textOf(described.name) ?? 'Data Package',
		resources
	};
}

// Rows in several files are as many resources under one name.
function resourcesOf(resource: JsonObject, licence: string | undefined): readonly Resource[] {
	const paths = Array.isArray(resource.path) ? resource.path : [resource.path];
	const hash = /^(?:sha256:)?([0-9a-f]{64})$/i.exec(textOf(resource.hash) ?? '')?.[1];
	return paths.map((path: unknown) => ({
		name: textOf(resource.name) ?? textOf(path) ?? 'a file without a name',
		path: localPath(path),
		contentHash: paths.length === 1 ? hash?.toLowerCase() : undefined,
		columns: columnsOf(resource.schema),
		licence: licenceOf(resource) ?? licence
	}));
}

function localPath(path: unknown): string | undefined {
	const text = textOf(path);
	return text === undefined || /^[a-z]+:/i.test(text) ? undefined : text;
}

function columnsOf(schema: unknown): readonly string[] {
	if (!isObject(schema) || !Array.isArray(schema.fields)) return [];
	return schema.fields.flatMap((field) => (isObject(field) ? (textOf(field.name) ?? []) : []));
}

function licenceOf({ licenses }: JsonObject): string | undefined {
	const first: unknown = Array.isArray(licenses) ? licenses[0] : undefined;
	return isObject(first) ? (textOf(first.title) ?? textOf(first.name)) : undefined;
}

type JsonObject = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is JsonObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string | undefined {
	return typeof value === 'string' && value !== '' ? value : undefined;
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch (cause) {
		if (cause instanceof SyntaxError) return undefined;
		throw cause;
	}
}

function noDescriptor(file: SourceFile): FileRefused {
	return refusal(
		file.name,
		`${file.name} begins like a Data Package descriptor, but is damaged or names no file.`,
		'Load the files themselves; they are recognised without it.'
	);
}
