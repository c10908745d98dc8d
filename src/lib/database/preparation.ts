import { join, sql } from '$lib/sql';
import type { Connection } from '$lib/sql';

/** The folder, inside the engine, that files are attached under. Nothing else can be read once it is locked. */
export const attachedFolder = 'extracts/';

/**
 * Turns off everything that would make the engine call out. Must run before
 * any other statement: a missing Parquet or JSON function otherwise makes
 * DuckDB try to download an extension.
 */
export async function prepare(connection: Connection): Promise<void> {
	await connection.run(sql`SET autoinstall_known_extensions = false`);
	await connection.run(sql`SET autoload_known_extensions = false`);
}

/**
 * Refuses every file but those attached, or in the folders named, and every later change of settings.
 * Order matters: the allowed folder can only be named before access is off.
 */
export async function lockDown(
	connection: Connection,
	...folders: readonly string[]
): Promise<void> {
	const allowed = folders.length > 0 ? folders : [attachedFolder];
	await connection.run(
		sql`SET allowed_directories = [${join(allowed.map((folder) => sql`${folder}`))}]`
	);
	await connection.run(sql`SET enable_external_access = false`);
	await connection.run(sql`SET lock_configuration = true`);
}
