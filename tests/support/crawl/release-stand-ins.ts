/** A few lines of a release in its publisher's own form. */
interface StandIn {
	readonly name: string;
	readonly lines: readonly string[];
	/** Part of the slice that every run of the tests takes. */
	readonly isInSlice?: boolean;
}

const england = '202122,Academic year,National,E92000001,England,,,,,,,';
const county =
	'202122,Academic year,Local authority,E92000001,England,E12000004,East Midlands,855,E10000018,Leicestershire,,';
const district =
	'202122,Academic year,Local authority district,E92000001,England,E12000004,East Midlands,855,E10000018,Leicestershire,E07000132,Hinckley and Bosworth';
const meals = 'Free school meal eligibility';

/** One of each form of release that holds figures. */
export const standIns: readonly StandIn[] = [
	{
		name: 'the profile of England, a county and a district',
		isInSlice: true,
		lines: [
			'time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,lad_code,lad_name,characteristic,characteristic_type,gender,children_number,gld_number,gld_percentage',
			`${england},Total,Total,Total,622583,405723,65.200000`,
			`${county},Total,Total,Total,7200,4700,65.300000`,
			`${district},Total,Total,Total,1235,794,64.300000`,
			`${district},${meals},Known to be eligible for free school meals,Total,145,65,44.800000`,
			`${district},${meals},Not known to be eligible for free school meals,Total,1090,729,66.900000`
		]
	},
	{
		name: 'the profile of England alone',
		lines: [
			'time_period,geographic_level,country_code,breakdown_topic,breakdown,sex,children_count,gld_children_count,gld_children_percent',
			'202425,National,E92000001,Total,Total,Total,589471,402591,68.296998',
			'202425,National,E92000001,Total,Total,Female,288037,216918,75.309074'
		]
	},
	{
		name: 'the profile of older years',
		lines: [
			'time_identifier,time_period,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,gender,number_of_children,gld_number,gld_percent',
			'Academic year,201819,National,E92000001,England, , , , , ,Total,638995,458847,71.8',
			'Academic year,201718,National,E92000001,England, , , , , ,Total,649053,464069,71.5',
			'Academic year,201819,Local authority,E92000001,England,E12000004,East Midlands,855,E10000018,Leicestershire,Total,7700,5500,71.4'
		]
	},
	{
		name: 'one quarter of vaccination coverage',
		isInSlice: true,
		lines: [
			'period,cohort,vaccine,ons_code,la_name,region_name,denominator,coverage_pct,suppressed_or_note',
			'2024-25 Q1,24m,MMR1,E92000001,England,,150000,88.9,',
			'2024-25 Q1,24m,MMR1,E10000018,Leicestershire,East Midlands,1700,92.0,',
			'2024-25 Q1,5y,MMR2,E10000018,Leicestershire,East Midlands,1800,89.0,',
			'2024-25 Q1,24m,MMR1,E06000017,Rutland,East Midlands,80,95.0,'
		]
	},
	{
		name: 'indicators of authorities',
		lines: [
			'Short Desc,Data item,Years,LA and Regions,Values,LA Number,Region',
			'FSP_NEW_GOODDEV,,2025,England,68.299999999999997,970,NA',
			'FSP_NEW_GOODDEV,,2025,Leicestershire,70.1,855,East Midlands',
			'FSP_Gooddev_FSM,,2025,Leicestershire,46.1,855,East Midlands',
			'6wksBreast,,2024,London (Inner),70.5,987,NA',
			'%_2yr_olds,,2024,North Yorkshire,80,815,Yorkshire and The Humber'
		]
	},
	{
		name: 'indicators of public health',
		lines: [
			'area_code,area_name,period,indicator,measure,unit,value',
			'E09000006,Bromley,2017/18,Population vaccination coverage: MMR for one dose (2 years old),Percentage,Persons,90.8',
			'E09000006,Bromley,2017/18,Population vaccination coverage: MMR for two doses (5 years old),Percentage,Persons,87.6',
			'E06000060,Buckinghamshire,2017/18,Population vaccination coverage: MMR for one dose (2 years old),Percentage,Persons,94.1'
		]
	},
	{
		name: 'neighbours of authorities, which hold no figure',
		lines: [
			'la_number,la_name,neighbour_rank,neighbour,proximity',
			'855,Leicestershire,1,937,Very close',
			'855,Leicestershire,2,931,Close'
		]
	}
];
