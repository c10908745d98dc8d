import { names } from '../../mapping/names';
import type { Names } from '../../mapping/names';
import { financialYear } from '../../mapping/shared-names';

export const columnNames: Readonly<Record<string, Names>> = {
	line_id: names(
		'Line no; Line number; Line ref; Budget line ID; Transaction ID; Transaction no; Journal no; Row number',
		'ID; Ref; Row'
	),
	financial_year: financialYear,
	locality_code: names(
		'Locality; Locality name; District; District code; Locality ID; LAD code; Borough',
		'Area; Cluster; Centre or cluster; Patch; Region; Area code'
	),
	centre_id: names(
		`Centre; Centre code; Centre name; Children's centre; Childrens centre; Hub; Family hub; Setting; Site; Site name`,
		'Cost centre; Cost centre code; Cost centre name; Centre or cluster'
	),
	line: names(
		'Budget line; Line description; Budget heading; Heading; Spend type; Budget head; S251 line; Section 251 line',
		'Description; Account; Subjective; Subjective description; Account description; Type; Category'
	),
	budget: names(
		'Budget amount; Full year budget; Annual budget; Revised budget; Current budget; Budgeted; Latest budget; Approved budget',
		'Original budget; Amount; YTD budget; Plan'
	),
	actual: names(
		'Actuals; Actual spend; Spend; Spent; Expenditure; Net expenditure; Outturn; Net actual; Total actual; Actual total; Net spend; Full year actual; Actual expenditure',
		'YTD actual; Forecast; Forecast outturn; Amount'
	),
	annual_running_cost: names(
		'Annual running cost; Annual cost; Full year cost; Cost of a full year; Full year running cost; Running cost per annum',
		'Running cost; Running costs'
	),
	is_capital: names(
		'Capital; Capital flag; Is it capital; Capital?',
		'Capital/revenue; Cap/rev; Type'
	)
};

/** The number of the account that a line is booked to. */
export const costCentre = names('Cost centre; Cost centre code; Cost centre no; Costcentre');
