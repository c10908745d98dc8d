import { names } from '../../mapping/names';
import type { Names } from '../../mapping/names';
import { neighbourhood } from '../../mapping/shared-names';

export const columnNames: Readonly<Record<string, Names>> = {
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
};
