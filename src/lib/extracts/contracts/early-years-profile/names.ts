import { names } from '../../mapping/names';
import type { Names } from '../../mapping/names';
import { birth, ethnicity, link, neighbourhood, postcode, sex } from '../../mapping/shared-names';
import { goalNames } from './goal-names';

export const columnNames: Readonly<Record<string, Names>> = {
	pupil_id: names(
		`UPN; Unique pupil number; Pupil no; Pupil number; Pupil ref; Pupil reference; Pupil identifier; PupilMatchingRefAnonymous; Pupil matching reference; Pupil pseudonym; Child ID; Child number; Child ref`,
		'ID; Person ID; Student ID; Unique ID; Adno; Admission number; Pseudonym'
	),
	academic_year: names(
		'Sheet; AcYear; Ac year; Acad year; Academic yr; School year; ACADYR; Assessment year; Year of assessment; EYFSP year',
		'Year; Period; Time period; Cohort'
	),
	school: names(
		`Estab; Estab no; Estab number; Establishment; Establishment number; Establishment name; DfE number; DfES number; DCSF number; LAEstab; LA Estab; School name; School number; School code; School ID; School URN; Setting; Setting name; Setting URN; Provider; Provider name; Assessing school; Assessing establishment`,
		'URN; EY URN; Name; Centre'
	),
	date_of_birth: birth,
	sex,
	postcode,
	lsoa_code: neighbourhood,
	fsm: names(
		`FSM eligible; FSM eligibility; FSM eligible flag; FSMEligible; Eligible for FSM; Eligible FSM; Free school meals; Free school meal; Free school meal eligibility; FSM status; Free meals; FSM flag`,
		'FSM6; Ever 6; FSM ever; EVERFSM_6; Pupil premium; FSM start date'
	),
	sen: names(
		`SEN provision; SEN status; SEN code; SEN stage; SEN level; Special educational needs; SENprovision; SEND status; SEND`,
		'SEN support; SEN need; SEN type; SEN primary; SENPrimary'
	),
	first_language: names(
		`Language; First lang; Home language; Language group; Mother tongue; LanguageGroup; First language code; Main language`,
		'EAL; EAL status; English as an additional language; EAL flag'
	),
	ethnicity,
	link_id: link,
	...goalNames
};
