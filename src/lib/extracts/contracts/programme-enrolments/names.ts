import { names } from '../../mapping/names';
import type { Names } from '../../mapping/names';
import { centre, relationship } from '../../mapping/shared-names';

export const columnNames: Readonly<Record<string, Names>> = {
	enrolment_id: names(
		'Enrolment no; Enrolment number; Enrolment ref; Booking ID; Booking no; Enrollment ID; Course enrolment ID; Participation ID',
		'ID; Ref; Record ID'
	),
	programme: names(
		'Programme name; Program; Programme title; Course name; Course title; Intervention; Intervention name',
		'Course; Name; Title; Group'
	),
	course_id: names(
		'Course no; Course number; Course ref; Course code; Course run; Group ID; Cohort ID; Programme run; Programme run ID; Run ID',
		'Course; Cohort; Event ID; Group'
	),
	centre_id: centre,
	parent_id: names(
		'Parent no; Parent number; Parent ref; Person ID; Person no; Adult ID; Carer ID; Parent/carer ID; Participant ID; Learner ID; Client ID; Attendee ID; Member ID',
		'ID; Person; Unique ID'
	),
	relationship: names(relationship, 'Role; Gender; Parent gender'),
	started_on: names(
		'Start; Start date; Date started; Started; Course start; Course start date; First session; Date of first session; Programme start; Programme start date',
		'From; Date'
	),
	ended_on: names(
		'End; End date; Date ended; Ended; Finish; Finish date; Course end; Course end date; Last session; Date of last session; Programme end; Programme end date; Completed on',
		'To; Date completed; Completion date'
	),
	sessions_planned: names(
		'Planned sessions; Sessions in course; Number of sessions; No of sessions; Sessions offered; Total sessions; Sessions available; Sessions expected',
		'Sessions'
	),
	sessions_attended: names(
		'Attended sessions; Attended; Number attended; No attended; Sessions present; Attendances; Number of sessions attended; No of sessions attended',
		'Attendance; Sessions'
	),
	tool: names(
		'Questionnaire; Measure; Outcome tool; Outcome measure; Scale used; Tool used; Evaluation tool',
		'Scale; Instrument'
	),
	pre_score: names(
		'Pre; Score before; Before score; Baseline score; Baseline; Start score; Pre total; Pre-course score; Entry score; Initial score; Score at start',
		'Before; First score'
	),
	post_score: names(
		'Post; Score after; After score; Final score; End score; Post total; Post-course score; Exit score; Score at end',
		'After; Follow-up score; Last score'
	)
};
