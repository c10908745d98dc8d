import { names } from './names';

export const centre = names(
	`Centre; Centre code; Centre no; Centre number; Centre ref; Centre name; Children's centre; Childrens centre; Children's centre name;
	Children's centre code; CC name; CC code; Hub; Hub ID; Hub code; Hub name; Family hub; Family hub name; Family hub code; Setting; Setting ID; Setting code;
	Setting name; Setting prefix; Registered setting; Registered at; Registering setting; Registered centre; Registering centre; Main centre; Lead centre; Base centre; Home centre; Allocated centre; Registered hub; Registering hub; Registration hub; Hub registered; Main hub; Lead hub; Base hub; Home hub; Allocated hub; Site; Site name;
	Site code; Delivery site; Organisation unit; Centre attended`,
	'Venue; Location; Base; Team; Establishment; Provider; Cost centre; Cost centre name; Centre or cluster; Group; Organisation; Service'
);
const childNumber = `Child no; Child number; Child ref; Child reference; Person ID; Person no; Person number; Person ref; Person reference; PersonID;
	Client ID; Client no; Client number; Client ref; Individual ID; Member ID; Member no; Membership number; Service user ID; Contact person ID;
	Synergy child ID; Synergy ID; eStart ID; eStart number; EYES ID; EYES person ID; Child system ID; Liquidlogic ID; LCS ID; Person LCS ID; Attendee ID; Participant ID`;
export const child = names(
	childNumber,
	'ID; Ref; Reference; URN; Unique ID; Record ID; UPN; NHS number; NHS no'
);
export const family = names(
	`Family no; Family number; Family ref; Family reference; Household ID; Household no; Household number; Household ref; Group family ID; Family group ID`,
	'Household; Family; Case ID; Group ID'
);
export const patient = names(
	`NHS number; NHS no; NHSNo; NHS_Number; Patient no; Patient number; Patient ref; CHIS ID; CHIS number; CHIS no; Local patient ID; Local patient identifier;
	RiO number; RiO ID; SystmOne ID; Pseudo NHS number; Pseudonymised NHS number; Pseudonymised patient ID; Patient pseudonym; Child no; Child number; Child ID`,
	'ID; Person ID; Client ID; Unique ID; Pseudonym; Study ID'
);
export const birth = names(
	`DOB; D.O.B.; D o B; Child DOB; Child's DOB; Child date of birth; Birth date; Birthdate; Date born; Person DOB; Patient DOB; Pupil DOB; DateOfBirth`,
	'Born; Birthday; DOB/EDD; EDD'
);
export const sex = names(
	`Gender; Child sex; Child gender; Sex at birth; Legal sex; Sex code; Gender code; Sex description; Gender description; Pupil sex; Person gender; Person sex`,
	'M/F; Boy/girl'
);
export const postcode = names(
	`Post code; Home postcode; Home post code; Child postcode; Child's postcode; Family postcode; Address postcode; Residence postcode; Postcode of residence;
	Patient postcode; Pupil postcode; Current postcode; PCode; Main address postcode; Primary address postcode`,
	'PC; Zip'
);
export const neighbourhood = names(
	`LSOA 2021 code; LSOA 2011 code; LSOA; LSOA11; LSOA21; LSOA11CD; LSOA21CD; LSOA01CD; LSOA11_code; LSOA21_code; LSOA 2011; LSOA 2021; LSOA code 2011; LSOA code 2021; Lower super output area;
	Lower layer super output area; Lower super output area code; Lower layer super output area code; LSOA of residence; Home LSOA; Residence LSOA; Resident LSOA; Residential LSOA; Child LSOA; Pupil LSOA; Patient LSOA; Person LSOA; Family LSOA; Address LSOA; Postcode LSOA;
	Home LSOA code; Residence LSOA code; Resident LSOA code; Child LSOA code; Pupil LSOA code; Patient LSOA code; LSOA of home; LSOA of address`,
	'SOA; SOA code; Super output area; Area code; Geography code; Neighbourhood; Neighbourhood code; Feature code; Mnemonic'
);
export const ethnicity = names(
	`Ethnic group; Ethnic origin; Ethnic; Ethnic code; Ethnicity code; Ethnicity description; Ethnic group code; Ethnic category; Child ethnicity; Child's ethnicity`
);
export const link = names(
	`Link key; Linkage ID; Linkage key; Linked ID; Match ID; Matched ID; Match key; Matching ID; Single view ID; Master ID; Master person ID; Golden record ID; Pseudo ID; Project pseudonym`,
	'Pseudonym; Key; Unique ID'
);
export const financialYear = names(
	`Sheet; Fin year; FinYear; Financial yr; Fiscal year; FY; Budget year`,
	'Year; Period; Accounting year; Academic year'
);
export const relationship = `Relationship to child; Adult relationship; Carer relationship; Relation; Relation to child; Parent relationship; Adult type`;
