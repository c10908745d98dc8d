import { names } from '../../mapping/names';
import type { Names } from '../../mapping/names';
import { centre, relationship } from '../../mapping/shared-names';

export const columnNames: Readonly<Record<string, Names>> = {
	response_id: names(
		'Response no; Response number; Respondent ID; Respondent; Respondent no; Submission ID; Response ref',
		'ID; Ref; Row ID'
	),
	centre_id: centre,
	survey_date: names(
		'Date; Date of response; Response date; Completed; Completion time; Date completed; Submitted; Date submitted; Submission date; Date of survey',
		'Start time; Survey wave; Wave; Start date; End date'
	),
	response: names(
		'Answer; Rating; How good is the service; How good is our service; How would you rate the service; Overall rating; Satisfaction; Overall satisfaction',
		'Score; Value; Comment'
	),
	relationship: names(relationship, 'Role; Who are you; I am')
};
