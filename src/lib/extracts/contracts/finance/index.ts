import { optional, required } from '../column';
import type { Contract } from '../contract';
import { yearsOfLabels } from '../years';
import { monthColumns } from './month-columns';
import { columnNames, costCentre } from './names';
import { runningCost } from './running-cost';
import { budgetLine } from './words';

export const finance: Contract = {
	id: 'finance',
	title: 'Budget and spend',
	description: 'Budget and spend by year, locality and, where it is held there, centre.',
	table: 'finance_line',
	columns: [
		required('line_id', 'text', 'Number of the line'),
		required('financial_year', 'year', 'Financial year', { mayBeSame: true }),
		required('locality_code', 'text', 'Locality', { mayBeSame: true }),
		optional('centre_id', 'text', 'Centre, where the money is held there', { isDecisive: true }),
		required('line', 'text', 'What it is for', {
			mayBeSame: true,
			oneOf: ['under-fives', 'over-fives'],
			words: budgetLine
		}),
		required('budget', 'number', 'Pounds budgeted'),
		optional('actual', 'number', 'Pounds spent, net'),
		optional(
			'annual_running_cost',
			'number',
			'Pounds that a whole year costs; stands in where the spend is left out, by the months the centre was open'
		),
		optional('is_capital', 'boolean', 'Capital, left out of running cost', {
			words: { true: ['capital', 'cap'], false: ['revenue', 'rev'] },
			isDecisive: true
		})
	],
	primaryKey: ['line_id'],
	references: [{ column: 'centre_id', extract: 'centres', toColumn: 'centre_id', isLoose: true }],
	dateColumn: undefined,
	columnNames,
	reshapings: [monthColumns],
	compositeKeys: [{ parts: ['financial_year', costCentre, 'line'], isUsual: false }],
	years: yearsOfLabels('financial_year'),
	countedTables: [runningCost]
};
