import type { Column } from './column';
import type { Contract } from './contract';

/**
 * A contract as a Table Schema of the Frictionless Data standard, the form in
 * which it is published for those who prepare extracts.
 * https://specs.frictionlessdata.io/table-schema/
 */
export function tableSchema(contract: Contract) {
	return {
		fields: contract.columns.map(field),
		primaryKey: contract.primaryKey,
		foreignKeys: contract.references
			.filter(({ isLoose }) => !isLoose)
			.map(({ column, extract, toColumn }) => ({
				fields: column,
				reference: { resource: extract, fields: toColumn }
			})),
		missingValues: ['']
	};
}

const fieldType = {
	text: 'string',
	year: 'string',
	integer: 'integer',
	number: 'number',
	date: 'date',
	boolean: 'boolean'
} as const;

function field(column: Column) {
	return {
		name: column.name,
		type: fieldType[column.type],
		description: column.description,
		...(column.type === 'boolean' && { trueValues: ['true'], falseValues: ['false'] }),
		constraints: {
			...(column.isRequired && { required: true }),
			...(column.oneOf && { enum: column.oneOf }),
			...(column.minimum !== undefined && { minimum: column.minimum }),
			...(column.maximum !== undefined && { maximum: column.maximum }),
			...(column.type === 'year' && { pattern: '\\d{4}/\\d{2}' })
		}
	};
}
