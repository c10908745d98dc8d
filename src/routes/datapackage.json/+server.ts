import { contracts, tableSchema } from '$lib/extracts/contracts';

export const prerender = true;

/** What each extract must hold, as a Frictionless Data Package without data, for those who prepare their own. */
export function GET(): Response {
	const description = {
		name: 'core-purpose-extracts',
		title: 'Extracts for Core Purpose',
		resources: contracts.map((contract) => ({
			name: contract.id,
			title: contract.title,
			description: contract.description,
			path: `${contract.id}.csv`,
			format: 'csv',
			mediatype: 'text/csv',
			encoding: 'utf-8',
			schema: tableSchema(contract)
		}))
	};
	return new Response(JSON.stringify(description, null, '\t'), {
		headers: { 'content-type': 'application/json' }
	});
}
