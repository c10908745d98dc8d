import { optional, required } from './contract';
import type { Contract } from './contract';

export const parentsSurvey: Contract = {
	id: 'parents-survey',
	title: 'Parents’ survey',
	description: 'Answers to the question how good the service is.',
	table: 'survey_response',
	columns: [
		required('response_id', 'text', 'Number of the response'),
		required('centre_id', 'text', 'Centre'),
		required('survey_date', 'date', 'Day'),
		optional('response', 'text', 'Answer', {
			oneOf: ['very good', 'good', 'neither', 'poor', 'very poor']
		}),
		optional('relationship', 'text', 'Who answered', {
			oneOf: ['mother', 'father', 'male carer', 'female carer', 'other', 'unknown']
		})
	],
	primaryKey: ['response_id'],
	references: [{ column: 'centre_id', extract: 'centres', toColumn: 'centre_id' }],
	dateColumn: 'survey_date'
};
