import { names } from '../../mapping/names';
import type { Names } from '../../mapping/names';
import { neighbourhood } from '../../mapping/shared-names';

export const columnNames: Readonly<Record<string, Names>> = {
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
};
