/** A column name without case, spaces and punctuation: `Child ID` and `child_id` are one. */
export function canonicalName(name: string): string {
	return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}
