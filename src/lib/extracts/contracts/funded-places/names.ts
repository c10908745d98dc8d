import { names } from '../../mapping/names';
import type { Names } from '../../mapping/names';
import { neighbourhood, postcode } from '../../mapping/shared-names';

export const columnNames: Readonly<Record<string, Names>> = {
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
};
