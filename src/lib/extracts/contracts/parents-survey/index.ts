import { relationship } from '../../cleaning/words/people';
import { optional, required } from '../column';
import type { Contract } from '../contract';
import { yearsOfDays } from '../years';
import { columnNames } from './names';
import { surveyAnswer } from './words';

export const parentsSurvey: Contract = {
	id: 'parents-survey',
	title: 'Parents’ survey',
	description: 'Answers to the question how good the service is.',
	table: 'survey_response',
	columns: [
		required('response_id', 'text', 'Number of the response', { numbers: 'anyone' }),
		required('centre_id', 'text', 'Centre', { mayBeSame: true }),
		required('survey_date', 'date', 'Day', { mayBeSame: true }),
		optional('response', 'text', 'Answer', {
			oneOf: ['very good', 'good', 'neither', 'poor', 'very poor'],
			words: surveyAnswer
		}),
		optional('relationship', 'text', 'Who answered', {
			oneOf: ['mother', 'father', 'male carer', 'female carer', 'other', 'unknown'],
			words: relationship
		})
	],
	primaryKey: ['response_id'],
	references: [{ column: 'centre_id', extract: 'centres', toColumn: 'centre_id' }],
	dateColumn: 'survey_date',
	columnNames,
	compositeKeys: [],
	years: yearsOfDays('survey_date')
};
