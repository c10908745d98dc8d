/** Headers of exports as local systems make them: the examples of the domain reference, sections 3.1 to 3.7. */
export const exportHeaders = {
	registrations:
		'Family ID,Person ID,Forename,Surname,DOB,Gender,Role,Relationship,Ethnicity,First Language,Disability,Lone Parent,Teenage Parent,Workless,Postcode,Setting,Date Registered,Date Closed,Consent',
	contacts:
		'Event ID,Event Name,Event Category,Setting,Venue,Date,Start,End,Lead Agency,Person ID,Family ID,Attended,Contact Type',
	immunisations:
		'NHS Number,DOB,Sex,Postcode,LSOA,GP Practice Code,Antigen,Dose,Vaccine,Batch,Date Given,Location,Status(given/refused/DNA/consent withheld),Removal Date',
	profile:
		'LA,Estab,AcYear,UPN,Surname,Forename,DOB,Sex,Postcode,COM_E01,COM_E02,PSE_E03,PSE_E04,PSE_E05,PHY_E06,PHY_E07,LIT_E08,LIT_E09,LIT_E10,MAT_E11,MAT_E12,UTW_E13,UTW_E14,UTW_E15,EXP_E16,EXP_E17',
	programmes:
		'programme,course_id,start,end,person_id,sessions_attended,sessions_planned,tool(TOPSE|SDQ|WEMWBS|Star),scale,pre_score,pre_date,post_score,post_date',
	referrals: 'referral_id,received,source,need,first_contact,outcome,closed',
	finance: 'fin_year,cost_centre,centre_or_cluster,line,budget,actual,capital_flag',
	survey: 'survey_wave,centre,question,response,weight'
} as const;
