import { names } from '../../mapping/names';
import type { Names } from '../../mapping/names';
import { birth, link, neighbourhood, patient, postcode, sex } from '../../mapping/shared-names';

export const columnNames: Readonly<Record<string, Names>> = {
	patient_id: patient,
	date_of_birth: birth,
	postcode,
	lsoa_code: neighbourhood,
	sex,
	review: names(
		'Review type; Type of review; Review name; Contact name; Mandated review; Mandated contact; HCP review; Healthy child programme review; Contact point; Mandated contact type',
		'Contact type; Contact; Visit type; Stage; Assessment type; Activity type; Review stage'
	),
	reviewed_on: names(
		'Review date; Date of review; Date reviewed; Reviewed; Date completed; Review completed; Completed on; Completed date; Date review completed; Date of visit; Visit date',
		'Date; Contact date; Date of contact; Activity date; Date seen; Assessment date'
	),
	asq3_used: names(
		'ASQ-3; ASQ3; ASQ; ASQ used; ASQ-3 used; ASQ-3 completed; ASQ completed; ASQ3 completed; ASQ-3 done',
		'Tool'
	),
	communication: names(
		'ASQ communication; ASQ-3 communication; ASQ3 communication; Communication at expected; Communication expected; Communication at or above expected',
		'Communication score; ASQ communication score'
	),
	gross_motor: names(
		'ASQ gross motor; ASQ-3 gross motor; ASQ3 gross motor; Gross motor skills; Gross motor at expected; Gross motor expected',
		'Gross motor score; ASQ gross motor score'
	),
	fine_motor: names(
		'ASQ fine motor; ASQ-3 fine motor; ASQ3 fine motor; Fine motor skills; Fine motor at expected; Fine motor expected',
		'Fine motor score; ASQ fine motor score'
	),
	problem_solving: names(
		'ASQ problem solving; ASQ-3 problem solving; ASQ3 problem solving; Problem solving at expected; Problem solving expected',
		'Problem solving score; ASQ problem solving score'
	),
	personal_social: names(
		'ASQ personal social; ASQ-3 personal social; ASQ3 personal social; Personal-social skills; Personal and social; Personal social at expected; Personal social expected',
		'Personal social score; ASQ personal social score'
	),
	feeding: names(
		'Feeding status; Breastfeeding status; Infant feeding; Infant feeding status; Feeding at 6-8 weeks; Feeding method; Baby feeding',
		'Breastfeeding; Breastfed; Breastfeeding at 6-8 weeks; Breastfeeding 6-8 weeks; Feeding at birth'
	),
	link_id: link
};
