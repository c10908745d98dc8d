import type { Column } from '../../contracts';
import { contactType } from './contact-type';
import { firstLanguage } from './first-language';
import { destination, doseStatus, feeding, fsm, relationship, sen, sex } from './people';
import { budgetLine, centreEvent, centreKind, grade, settingType } from './places';
import { goalScore, questionnaire, review, scalePoints, surveyAnswer } from './results';
import { activityType, leadAgency, referralSource } from './services';
import type { Vocabulary } from './vocabulary';

export type { Vocabulary } from './vocabulary';
export { ethnicGroup, ethnicityCodes } from './ethnicity';

/** What is written for the words of a column’s list; undefined where the column has none. */
export function vocabularyOf(column: Column): Vocabulary | undefined {
	const named = vocabularies.get(column.name);
	if (named || !column.oneOf?.includes('a')) return named;
	return column.oneOf.includes('9') ? scalePoints : goalScore;
}

const vocabularies: ReadonlyMap<string, Vocabulary> = new Map([
	['sex', sex],
	['adult_relationship', relationship],
	['relationship', relationship],
	['contact_type', contactType],
	['fsm', fsm],
	['sen', sen],
	['first_language', firstLanguage],
	['status', doseStatus],
	['feeding', feeding],
	['destination', destination],
	['source', referralSource],
	['lead_agency', leadAgency],
	['activity_type', activityType],
	['kind', centreKind],
	['event', centreEvent],
	['setting_type', settingType],
	['grade', grade],
	['line', budgetLine],
	['response', surveyAnswer],
	['review', review],
	['tool', questionnaire]
]);
