import type { Upload } from './upload.ts';

/** Rows of the early years profile's release of 2021/22 by district, in its own columns. */
const columns =
	'time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,lad_code,lad_name,characteristic,characteristic_type,gender,children_number,gld_number,gld_percentage';
const england = '202122,Academic year,National,E92000001,England,,,,,,,';
const hinckley =
	'202122,Academic year,Local authority district,E92000001,England,E12000004,East Midlands,855,E10000018,Leicestershire,E07000132,Hinckley and Bosworth';
const meals = 'Free school meal eligibility';

const rows = [
	columns,
	`${england},Total,Total,Total,622583,405723,65.200000`,
	`${hinckley},Total,Total,Total,1235,794,64.300000`,
	`${hinckley},${meals},Known to be eligible for free school meals,Total,145,65,44.800000`,
	`${hinckley},${meals},Not known to be eligible for free school meals,Total,1090,729,66.900000`
];

export const earlyYearsRelease: Upload = {
	name: 'headline-measures.csv',
	mimeType: 'text/csv',
	buffer: Buffer.from(rows.join('\n'))
};
