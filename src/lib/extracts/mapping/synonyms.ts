import { contracts } from '../contracts';
import { canonicalName } from '../canonical-name';
import { leftOutNames } from './left-out';
import { names } from './names';
import type { Names } from './names';
import { profileNames } from './profile-goal-names';

const centre = names(
	`Centre; Centre code; Centre no; Centre number; Centre ref; Centre name; Children's centre; Childrens centre; Children's centre name;
	Children's centre code; CC name; CC code; Hub; Hub ID; Hub code; Hub name; Family hub; Family hub name; Family hub code; Setting; Setting ID; Setting code;
	Setting name; Setting prefix; Registered setting; Registered at; Registering setting; Registered centre; Registering centre; Main centre; Lead centre; Site; Site name;
	Site code; Delivery site; Organisation unit; Centre attended`,
	'Venue; Location; Base; Team; Establishment; Provider; Cost centre; Cost centre name; Centre or cluster; Group; Organisation; Service'
);
const childNumber = `Child no; Child number; Child ref; Child reference; Person ID; Person no; Person number; Person ref; Person reference; PersonID;
	Client ID; Client no; Client number; Client ref; Individual ID; Member ID; Member no; Membership number; Service user ID; Contact person ID;
	Synergy child ID; eStart ID; eStart number; EYES ID; EYES person ID; Child system ID; Liquidlogic ID; LCS ID; Person LCS ID; Attendee ID; Participant ID`;
const child = names(
	childNumber,
	'ID; Ref; Reference; Unique ID; Record ID; UPN; NHS number; NHS no'
);
const family = names(
	`Family no; Family number; Family ref; Family reference; Household ID; Household no; Household number; Household ref; Group family ID; Family group ID`,
	'Household; Family; Case ID; Group ID'
);
const patient = names(
	`NHS number; NHS no; NHSNo; NHS_Number; Patient no; Patient number; Patient ref; CHIS ID; CHIS number; CHIS no; Local patient ID; Local patient identifier;
	RiO number; RiO ID; SystmOne ID; Pseudo NHS number; Pseudonymised NHS number; Pseudonymised patient ID; Patient pseudonym; Child no; Child number; Child ID`,
	'ID; Person ID; Client ID; Unique ID; Pseudonym; Study ID'
);
const birth = names(
	`DOB; D.O.B.; D o B; Child DOB; Child's DOB; Child date of birth; Birth date; Birthdate; Date born; Person DOB; Patient DOB; Pupil DOB; DateOfBirth`,
	'Born; Birthday; DOB/EDD; EDD'
);
const sex = names(
	`Gender; Child sex; Child gender; Sex at birth; Legal sex; Sex code; Gender code; Sex description; Gender description; Pupil sex; Person gender; Person sex`,
	'M/F; Boy/girl'
);
const postcode = names(
	`Post code; Home postcode; Home post code; Child postcode; Child's postcode; Family postcode; Address postcode; Residence postcode; Postcode of residence;
	Patient postcode; Pupil postcode; Current postcode; PCode; Main address postcode; Primary address postcode`,
	'PC; Zip'
);
const neighbourhood = names(
	`LSOA 2021 code; LSOA 2011 code; LSOA; LSOA11; LSOA21; LSOA11CD; LSOA21CD; LSOA01CD; LSOA11_code; LSOA21_code; LSOA 2011; LSOA 2021; LSOA code 2011; LSOA code 2021; Lower super output area;
	Lower layer super output area; Lower super output area code; Lower layer super output area code; LSOA of residence; Home LSOA; Residence LSOA; Child LSOA`,
	'SOA; SOA code; Super output area; Area code; Geography code; Neighbourhood; Neighbourhood code; Feature code; Mnemonic'
);
const ethnicity = names(
	`Ethnic group; Ethnic origin; Ethnic; Ethnic code; Ethnicity code; Ethnicity description; Ethnic group code; Ethnic category; Child ethnicity; Child's ethnicity`
);
const link = names(
	`Link key; Linkage ID; Linkage key; Linked ID; Match ID; Matched ID; Match key; Matching ID; Single view ID; Master ID; Master person ID; Golden record ID; Pseudo ID; Project pseudonym`,
	'Pseudonym; Key; Unique ID'
);
const year = names(
	`Sheet; Fin year; FinYear; Financial yr; Fiscal year; FY; Budget year`,
	'Year; Period; Accounting year; Academic year'
);
const relationship = `Relationship to child; Adult relationship; Carer relationship; Relation; Relation to child; Parent relationship; Adult type`;

/**
 * The names that real systems give the columns of each extract, besides the contract's own: one
 * entry a contract and column. Case, spaces, punctuation and what stands in brackets do not count.
 * Put together from the layouts of local management systems, child health lists, the profile
 * return, ONS and Indices of Deprivation files, and finance ledgers; where a vendor's layout could
 * not be seen the name is that of the sector's usage.
 */
export const synonyms: Readonly<Record<string, Readonly<Record<string, Names>>>> = {
	centres: {
		centre_id: names(
			`Centre code; Centre no; Centre number; Centre ref; Setting ID; Setting code; Setting prefix; Hub ID; Hub code; Site code; Site ID; Unique reference number; URN; Family hub ID; Family hub code`,
			'ID; Code; Prefix; Ref'
		),
		centre_name: names(
			`Centre; Setting; Setting name; Hub; Hub name; Family hub; Family hub name; Children's centre; Childrens centre; Children's centre name; Site; Site name; Establishment name`,
			'Name; Title'
		),
		locality_code: names(
			`Locality; District; District code; LAD code; LAD21CD; LAD22CD; LAD23CD; LAD24CD; Local authority district code; Borough; Borough code; Locality ID`,
			'Area; Area code; Patch; Ward; Ward code; LA code; Locality name; District name'
		),
		cluster: names(
			'Cluster name; Cluster group; Group of centres; Reach cluster',
			'Group; Team; Partnership; Lead centre'
		),
		kind: names('Centre type; Centre kind; Type of centre; Hub type; Setting type', 'Type; Status'),
		lsoa_code: neighbourhood,
		opened_on: names(
			'Opened; Date opened; Opening date; Open date; Designated on; Designation date; Date designated',
			'Start date; From; Start; Valid from'
		),
		closed_on: names(
			'Closed; Date closed; Closing date; Close date; Closure date; De-designated on',
			'End date; To; End; Valid to'
		),
		postcode: names('Post code; Centre postcode; Site postcode; Address postcode; PCode')
	},
	'centre-history': {
		centre_id: centre,
		event_date: names(
			'Date of event; Date of change; Change date; Effective from; Effective date',
			'Date; From; Start date'
		),
		event: names('Event type; Change; Change type; Type of change; What happened', 'Status; Type'),
		former_name: names('Old name; Previous name; Was called; Formerly; Former names; Name before'),
		successor_id: names(
			'Successor; Successor centre; Replaced by; Merged into; Merged with; New centre; New centre ID; New centre code; Moved to',
			'Now'
		),
		note: names('Notes; Comment; Comments; Remarks', 'Description; Details')
	},
	'reach-areas': {
		centre_id: centre,
		lsoa_code: neighbourhood,
		valid_from: names(
			'From; From date; Date from; Start date; Effective from; Start',
			'Date; Opened'
		),
		valid_to: names('To; To date; Date to; End date; Effective to; Until; End', 'Closed')
	},
	neighbourhoods: {
		lsoa_code: neighbourhood,
		lsoa_name: names(
			`LSOA name; LSOA11NM; LSOA21NM; LSOA01NM; LSOA11_name; LSOA21_name; LSOA name 2011; LSOA name 2021; Lower super output area name; Lower layer super output area name; Neighbourhood name`,
			'Name; Area name; Neighbourhood'
		),
		locality_code: names(
			`LAD code; LADCD; LAD11CD; LAD13CD; LAD19CD; LAD20CD; LAD21CD; LAD22CD; LAD23CD; LAD24CD; LAD13_code; LAD19_code; Local authority district code; District code; Locality ID`,
			'LA code; Locality; District; Borough code'
		),
		locality_name: names(
			`LAD name; LADNM; LAD11NM; LAD13NM; LAD19NM; LAD20NM; LAD21NM; LAD22NM; LAD23NM; LAD24NM; LAD13_name; LAD19_name; Local authority district name; District name`,
			'LA name; Locality; District; Borough'
		),
		authority_code: names(
			`Upper tier local authority code; UTLA code; UTLACD; UTLA21CD; UTLA22CD; UTLA23CD; County code; CTYUA code; CTYUA21CD; CTYUA22CD; CTYUA23CD; CTY code; New LA code`,
			'LA code; Local authority code'
		),
		authority_name: names(
			`Upper tier local authority name; UTLA name; UTLANM; UTLA21NM; UTLA22NM; UTLA23NM; County name; CTYUA name; CTYUA21NM; CTYUA22NM; CTYUA23NM; CTY name; County`,
			'LA name; Local authority name; Local authority'
		),
		imd_version: names(
			'IMD year; Year of IMD; IMD edition; Indices of Deprivation year',
			'Year; Version; Edition'
		),
		imd_rank: names(
			`Index of Multiple Deprivation (IMD) rank; Index of Multiple Deprivation rank; IMD rank 2019; IMD rank 2025; IMD 2019 rank; IMD 2025 rank; IMD2019 rank; IMD2025 rank; Overall rank; Rank of IMD; National IMD rank`,
			'Rank'
		),
		imd_decile: names(
			`Index of Multiple Deprivation (IMD) decile; Index of Multiple Deprivation decile; IMD decile 2019; IMD decile 2025; IMD 2019 decile; IMD 2025 decile; IMD2019 decile; IMD2025 decile; National IMD decile; IMD national decile`,
			'Decile; Deprivation decile'
		),
		rural: names(
			'Is rural; Rural flag',
			'Rural urban; Rural/urban; Rural urban classification; RUC11; RUC21; RUC11CD; RUC21CD'
		)
	},
	deprivation: {
		lsoa_code: neighbourhood,
		imd_version: names(
			'IMD year; Year of IMD; IMD edition; Indices of Deprivation year',
			'Year; Version; Edition'
		),
		imd_rank: names(
			`Index of Multiple Deprivation (IMD) rank; Index of Multiple Deprivation rank; IMD rank 2019; IMD rank 2025; IMD 2019 rank; IMD 2025 rank; IMD2019 rank; IMD2025 rank; Overall rank; Rank of IMD; National IMD rank`,
			'Rank'
		),
		imd_decile: names(
			`Index of Multiple Deprivation (IMD) decile; Index of Multiple Deprivation decile; IMD decile 2019; IMD decile 2025; IMD 2019 decile; IMD 2025 decile; IMD2019 decile; IMD2025 decile; National IMD decile; IMD national decile`,
			'Decile; Deprivation decile'
		)
	},
	'lsoa-lookup': {
		lsoa_code_2011: names('LSOA11CD; LSOA11_code; LSOA 2011; LSOA 2011 code; LSOA code 2011'),
		change: names('CHGIND; Change indicator; CHNGIND'),
		lsoa_code_2021: names('LSOA21CD; LSOA21_code; LSOA 2021; LSOA 2021 code; LSOA code 2021')
	},
	population: {
		lsoa_code: neighbourhood,
		year: names(
			'Mid year; Mid-year; Estimate year; Year of estimate; Population year',
			'Period; Date; Reference year'
		),
		age: names(
			'Single year of age; Age in years; Age (years); Completed age',
			'Age group; Age band'
		),
		people: names(
			'Population; Pop; Population estimate; Estimate; Number of people; Persons; Usual residents; Residents; Child population; Children',
			'Count; Value; Number; Total; Observation; OBS_VALUE'
		)
	},
	postcodes: {
		postcode: names('PCD; PCD2; PCDS; PCD7; PCD8; Post code; Unit postcode; Postcode unit'),
		lsoa_code: neighbourhood
	},
	registrations: {
		child_id: child,
		family_id: family,
		centre_id: centre,
		registered_on: names(
			`Date registered; Registration date; Registered; Registered date; Reg date; Date of registration; Date joined; Joined; Joined on; Member since; Membership start; Date added; Registration start date`,
			'Start date; Created; Created on; Date created; Consent date; Date; Start'
		),
		closed_on: names(
			`Date closed; Closed; Closed date; Closing date; Date of closure; Closure date; Date left; Left on; Registration end; Registration end date; Deregistered; Date deregistered; Membership end`,
			'End date; Inactive date; Date archived; End'
		),
		date_of_birth: birth,
		sex,
		postcode,
		lsoa_code: neighbourhood,
		ethnicity,
		disability: names(
			`Disabled; Is disabled; Has disability; Disability flag; Disabled child; Child disability; SEND; SEN or disability; Disability/SEN; SEN/D; Additional needs`,
			'SEN; Special needs; Disability type; Health condition'
		),
		lone_parent: names(
			'Lone parent family; Lone parent household; Lone parent flag; Single parent; Single parent family; Is lone parent; One parent family'
		),
		teen_parent: names(
			'Teenage parent; Teen parent flag; Young parent; Teenage mother; Teenage parent flag; Young mum; Is teenage parent',
			'Under 20 parent; Teenage pregnancy'
		),
		workless: names(
			'Workless household; Workless family; Worklessness; Workless flag; Unemployed household; No one in work',
			'Unemployed; On benefits; Out of work; Workless parent'
		),
		temporary_housing: names(
			'Temporary accommodation; Temp accommodation; In temporary accommodation; Insecure housing; Temporary accomodation; TA',
			'Homeless; Housing; Housing status; Accommodation'
		),
		link_id: link,
		forename: names(
			`First name; Given name; Child forename; Child's forename; Child first name; Child's first name`,
			'Forenames; Known as; Preferred name'
		),
		nhs_number: names('NHS no; NHSNo; Child NHS number; Child NHS no', 'NHS ID'),
		upn: names('Unique pupil number; Child UPN', 'Pupil number')
	},
	contacts: {
		contact_id: names(
			`Contact no; Contact number; Contact ref; Attendance ID; Attendance no; Attendance number; Attendance ref; Attendance record ID; Register entry ID; Participation ID; Activity attendance ID`,
			'ID; Record ID; Ref; Row ID'
		),
		child_id: child,
		centre_id: centre,
		contact_date: names(
			`Date; Date of contact; Event date; Session date; Attendance date; Date attended; Date of attendance; Activity date; Date of event; Date of session; Date of activity; Visit date; Date of visit`,
			'Start date; Start; Start time; Day; Date/time; Event start; Created'
		),
		contact_type: names(
			'Type of contact; Contact method; Contact mode; Method of contact; Mode of contact; Contact outcome; Attendance type; Attendance status; Contact kind',
			'Attended; Status; Type; Attendance; Outcome; Present; Mark; Attended?; Contact reason'
		),
		activity: names(
			'Event name; Event; Activity name; Session name; Session; Name of activity; Service; Group name; Event title; Course name; Activity title; Session title',
			'Event category; Name; Title; Event description'
		),
		adult_id: names(
			'Adult no; Adult number; Adult ref; Parent ID; Carer ID; Parent/carer ID; Accompanying adult ID; Adult person ID; Accompanied by ID; Main carer ID',
			'Accompanied by; Guardian ID'
		),
		adult_relationship: names(relationship, 'Relationship; Accompanied by; Role')
	},
	'early-years-profile': {
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
		...profileNames
	},
	immunisations: {
		patient_id: patient,
		date_of_birth: birth,
		postcode,
		lsoa_code: neighbourhood,
		gp_practice: names(
			`GP practice code; GP code; Practice code; GP practice ODS code; Practice ODS code; ODS code; GP surgery code; Registered GP practice; Registered practice; Registered practice code; GP practice name; GP surgery; Practice; Practice name`,
			'GP; Surgery; Organisation code'
		),
		vaccine: names(
			`Vaccine name; Vaccination; Vaccine given; Vaccine type; Immunisation; Immunisation name; Vaccine description; Immunisation type; Vaccine code`,
			'Antigen; Event; Course; Procedure; Product; Imms'
		),
		dose_date: names(
			`Date given; Date of dose; Date of vaccination; Vaccination date; Immunisation date; Date of immunisation; Date vaccinated; Vaccine date; Date administered; Administered on; Given on; Date immunised; Given date`,
			'Date; Event date; Procedure date; Course date'
		),
		status: names(
			'Vaccination status; Immunisation status; Dose status; Vaccine status; Imms status',
			'Outcome; Result; Consent; Reason'
		),
		link_id: link
	},
	'health-visitor-reviews': {
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
	},
	'programme-enrolments': {
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
	},
	referrals: {
		referral_id: names(
			'Referral no; Referral number; Referral ref; Referral reference; Request ID; Request for support ID',
			'ID; Case ID; Ref; EHA ID; Episode ID'
		),
		centre_id: centre,
		family_id: family,
		received_on: names(
			'Received; Date received; Received date; Referral date; Date of referral; Date referred; Referred on; Referral received; Referral received date; Date referral received',
			'Date; Start date; Created; Date opened'
		),
		source: names(
			'Referral source; Source of referral; Referrer; Referred by; Referring agency; Referrer type; Referral agency; Referred from; Referring organisation',
			'Agency; From; Contact source'
		),
		need: names(
			'Main need; Presenting need; Primary need; Need type; Reason; Reason for referral; Referral reason; Presenting issue; Primary reason',
			'Category; Issue; Needs'
		),
		first_contact_on: names(
			'First contact; Date of first contact; First contact date; First contacted; Date first contacted; First seen; Date first seen',
			'Contact date; Allocated; Date allocated'
		),
		outcome: names(
			'Referral outcome; Closure reason; Reason closed; Reason for closure; Result; Closing outcome; Outcome of referral',
			'Status; Decision'
		),
		closed_on: names(
			'Closed; Date closed; Closed date; Closing date; Closure date; End date; Date of closure; Case closed'
		)
	},
	volunteers: {
		volunteer_id: names(
			'Volunteer; Volunteer no; Volunteer number; Volunteer ref; Person ID; Person no',
			'ID; Ref; Member ID'
		),
		centre_id: centre,
		financial_year: year,
		sessions_given: names(
			'Sessions; Number of sessions; No of sessions; Sessions volunteered; Sessions worked; Volunteer sessions; Times volunteered',
			'Hours; Count; Number'
		),
		is_parent: names('Parent; Parent volunteer; Is a parent; Parent of under five', 'Role; Type'),
		left_on: names('Left; Date left; Leaving date; Leave date; End date; Date ended', 'Closed'),
		destination: names(
			'Destination on leaving; Went on to; Leaving destination; Leaver destination',
			'Outcome; Reason for leaving'
		)
	},
	sessions: {
		session_id: names(
			'Session no; Session number; Session ref; Event ID; Event no; Event number; Event ref; Activity ID; Activity number',
			'ID; Ref'
		),
		centre_id: centre,
		session_date: names(
			'Date; Event date; Date of session; Date of event; Activity date; Date held; Date of activity',
			'Start date; Start; Day; Date/time'
		),
		activity: names(
			'Event name; Event; Activity name; Session name; Session; Name of activity; Event title; Session title; Activity title',
			'Name; Title; Service'
		),
		activity_type: names(
			'Event category; Category; Type of activity; Event type; Session type; Activity category; Session category',
			'Type; Strand; Core offer'
		),
		lead_agency: names(
			'Led by; Lead; Lead organisation; Lead partner; Delivered by; Provider; Delivery agency; Run by; Delivery partner; Lead professional',
			'Agency; Organisation; Partner; Staff'
		),
		capacity: names(
			'Places; Places available; Max places; Maximum; Max capacity; Maximum capacity; Number of places',
			'Limit; Size'
		),
		attendances: names(
			'Attendance; Attended; Number attended; No attended; Attendees; Number of attendees; Headcount; Places filled; Number present; Total attendance; Total attended',
			'Count; Total; Present; Footfall'
		)
	},
	'parents-survey': {
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
	},
	settings: {
		setting_id: names(
			'Setting URN; URN; EY URN; Ofsted URN; Provider URN; Ofsted reference; Registration number; Provider ID; Setting code; Setting number; Unique reference number',
			'ID; Ref'
		),
		as_at: names(
			'As at date; As of; Snapshot date; Date of list; List date; Extract date; Census date; Data as at',
			'Date'
		),
		setting_name: names('Setting; Provider name; Provider; Nursery name', 'Name'),
		setting_type: names(
			'Type of setting; Provider type; Provision type; Type of provision; Type of provider; Registration type',
			'Type; Provider subtype'
		),
		lsoa_code: neighbourhood,
		grade: names(
			'Ofsted grade; Ofsted rating; Ofsted judgement; Overall effectiveness; Latest grade; Inspection grade; Most recent overall effectiveness; Inspection outcome; Overall grade; Most recent full: overall effectiveness',
			'Rating; Judgement; Quality'
		),
		inspected_on: names(
			'Inspection date; Date of inspection; Last inspection; Last inspection date; Latest inspection; Latest inspection date; Most recent inspection date; Most recent full: inspection date',
			'Publication date'
		),
		in_network: names('Network; Network member; Member of network; Takes part in network', 'Member')
	},
	'funded-places': {
		place_id: names(
			'Place no; Place number; Child ID; Child no; Child number; Child ref; Eligible child ID; List number',
			'ID; Person ID; Ref; NHS number; Voucher code; DWP ID'
		),
		headcount_on: names(
			'Headcount date; Date of headcount; Count date; Census date; Headcount; Date of count',
			'Date; As at; Term'
		),
		postcode,
		lsoa_code: neighbourhood,
		has_place: names(
			'Place taken; Takes place; Taken up; Taking up; Take up; Takeup; In place; Funded place; Has funded place; Accessing a place; Uses place',
			'Placed; Status; Funded; Funded hours'
		),
		setting_id: names(
			'Setting; Setting name; Setting URN; URN; Provider; Provider name; Provider URN; Provider ID',
			'Centre; Location; Nursery'
		)
	},
	finance: {
		line_id: names(
			'Line no; Line number; Line ref; Budget line ID; Transaction ID; Transaction no; Journal no; Row number',
			'ID; Ref; Row'
		),
		financial_year: year,
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
			'Actuals; Actual spend; Spend; Spent; Expenditure; Net expenditure; Outturn; Net actual; Net spend; Full year actual; Actual expenditure',
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
	},
	targets: {
		measure_id: names(
			'Measure; Measure code; Indicator; Indicator ID; Indicator code; KPI; KPI ID'
		),
		area_id: names(
			'Area; Area code; Place; Place ID; Geography; Geography code',
			'Centre; Locality; Centre ID'
		),
		period_year: names(
			'Target year; Year of target; By year; By; Period; Year to be reached',
			'Year; Date; Financial year; Academic year'
		),
		target: names('Target value; Goal; Target figure; Ambition', 'Value; Level'),
		note: names('Notes; Comment; Comments; Set by; Owner', 'Source')
	}
};

/** Names in canonical letters, to be looked up. */
export interface CanonicalNames {
	readonly sure: ReadonlySet<string>;
	readonly unsure: ReadonlySet<string>;
}

/** The other names of a column in canonical letters. Throws RangeError where the table has no such column. */
export function canonicalNamesOf(extract: string, column: string): CanonicalNames {
	const found = canonical.get(`${extract}.${column}`);
	if (!found) throw new RangeError(`expected a column of an extract, found ${extract}.${column}`);
	return found;
}

const canonical: ReadonlyMap<string, CanonicalNames> = new Map(
	Object.entries(synonyms).flatMap(([extract, columns]) =>
		Object.entries(columns).map(([column, { sure, unsure }]) => [
			`${extract}.${column}`,
			{ sure: new Set(sure.map(canonicalName)), unsure: new Set(unsure.map(canonicalName)) }
		])
	)
);

/** The canonical names of every column that any extract knows or that is known to be left out: what tells a header from a row. */
export const knownNames: ReadonlySet<string> = new Set(
	[
		...contracts.flatMap(({ id, columns }) =>
			columns.flatMap(({ name }) => [
				name,
				...canonicalNamesOf(id, name).sure,
				...canonicalNamesOf(id, name).unsure
			])
		),
		...leftOutNames
	].map(canonicalName)
);
