/** A county of two tiers with the codes of its districts, past and present. */
export interface TwoTierCounty {
	/** ONS code of today; that of the unitary authority where the county became one whole. */
	readonly code: string;
	readonly name: string;
	readonly districts: readonly string[];
}

/**
 * Which county a district lies, or lay, in. From the Department's profile
 * release of 2021/22, whose rows name both; the districts that had gone by then
 * (Buckinghamshire, Dorset, Northamptonshire, parts of Somerset and Suffolk) and
 * four Hertfordshire districts under their older codes from the ONS code history
 * database. A district without an entry, E06, E08 or E09, is its own authority.
 */
export const twoTierCounties: readonly TwoTierCounty[] = [
	{
		code: 'E06000060',
		name: 'Buckinghamshire',
		districts: ['E07000004', 'E07000005', 'E07000006', 'E07000007']
	},
	{
		code: 'E10000003',
		name: 'Cambridgeshire',
		districts: ['E07000008', 'E07000009', 'E07000010', 'E07000011', 'E07000012']
	},
	{
		code: 'E10000006',
		name: 'Cumbria',
		districts: ['E07000026', 'E07000027', 'E07000028', 'E07000029', 'E07000030', 'E07000031']
	},
	{
		code: 'E10000007',
		name: 'Derbyshire',
		districts: [
			'E07000032',
			'E07000033',
			'E07000034',
			'E07000035',
			'E07000036',
			'E07000037',
			'E07000038',
			'E07000039'
		]
	},
	{
		code: 'E10000008',
		name: 'Devon',
		districts: [
			'E07000040',
			'E07000041',
			'E07000042',
			'E07000043',
			'E07000044',
			'E07000045',
			'E07000046',
			'E07000047'
		]
	},
	{
		code: 'E10000009',
		name: 'Dorset',
		districts: ['E07000048', 'E07000049', 'E07000050', 'E07000051', 'E07000052', 'E07000053']
	},
	{
		code: 'E10000011',
		name: 'East Sussex',
		districts: ['E07000061', 'E07000062', 'E07000063', 'E07000064', 'E07000065']
	},
	{
		code: 'E10000012',
		name: 'Essex',
		districts: [
			'E07000066',
			'E07000067',
			'E07000068',
			'E07000069',
			'E07000070',
			'E07000071',
			'E07000072',
			'E07000073',
			'E07000074',
			'E07000075',
			'E07000076',
			'E07000077'
		]
	},
	{
		code: 'E10000013',
		name: 'Gloucestershire',
		districts: ['E07000078', 'E07000079', 'E07000080', 'E07000081', 'E07000082', 'E07000083']
	},
	{
		code: 'E10000014',
		name: 'Hampshire',
		districts: [
			'E07000084',
			'E07000085',
			'E07000086',
			'E07000087',
			'E07000088',
			'E07000089',
			'E07000090',
			'E07000091',
			'E07000092',
			'E07000093',
			'E07000094'
		]
	},
	{
		code: 'E10000015',
		name: 'Hertfordshire',
		districts: [
			'E07000095',
			'E07000096',
			'E07000097',
			'E07000098',
			'E07000099',
			'E07000100',
			'E07000101',
			'E07000102',
			'E07000103',
			'E07000104',
			'E07000240',
			'E07000241',
			'E07000242',
			'E07000243'
		]
	},
	{
		code: 'E10000016',
		name: 'Kent',
		districts: [
			'E07000105',
			'E07000106',
			'E07000107',
			'E07000108',
			'E07000109',
			'E07000110',
			'E07000111',
			'E07000112',
			'E07000113',
			'E07000114',
			'E07000115',
			'E07000116'
		]
	},
	{
		code: 'E10000017',
		name: 'Lancashire',
		districts: [
			'E07000117',
			'E07000118',
			'E07000119',
			'E07000120',
			'E07000121',
			'E07000122',
			'E07000123',
			'E07000124',
			'E07000125',
			'E07000126',
			'E07000127',
			'E07000128'
		]
	},
	{
		code: 'E10000018',
		name: 'Leicestershire',
		districts: [
			'E07000129',
			'E07000130',
			'E07000131',
			'E07000132',
			'E07000133',
			'E07000134',
			'E07000135'
		]
	},
	{
		code: 'E10000019',
		name: 'Lincolnshire',
		districts: [
			'E07000136',
			'E07000137',
			'E07000138',
			'E07000139',
			'E07000140',
			'E07000141',
			'E07000142'
		]
	},
	{
		code: 'E10000020',
		name: 'Norfolk',
		districts: [
			'E07000143',
			'E07000144',
			'E07000145',
			'E07000146',
			'E07000147',
			'E07000148',
			'E07000149'
		]
	},
	{
		code: 'E10000021',
		name: 'Northamptonshire',
		districts: [
			'E07000150',
			'E07000151',
			'E07000152',
			'E07000153',
			'E07000154',
			'E07000155',
			'E07000156'
		]
	},
	{
		code: 'E06000065',
		name: 'North Yorkshire',
		districts: [
			'E07000163',
			'E07000164',
			'E07000165',
			'E07000166',
			'E07000167',
			'E07000168',
			'E07000169'
		]
	},
	{
		code: 'E10000024',
		name: 'Nottinghamshire',
		districts: [
			'E07000170',
			'E07000171',
			'E07000172',
			'E07000173',
			'E07000174',
			'E07000175',
			'E07000176'
		]
	},
	{
		code: 'E10000025',
		name: 'Oxfordshire',
		districts: ['E07000177', 'E07000178', 'E07000179', 'E07000180', 'E07000181']
	},
	{
		code: 'E06000066',
		name: 'Somerset',
		districts: ['E07000187', 'E07000188', 'E07000189', 'E07000190', 'E07000191', 'E07000246']
	},
	{
		code: 'E10000028',
		name: 'Staffordshire',
		districts: [
			'E07000192',
			'E07000193',
			'E07000194',
			'E07000195',
			'E07000196',
			'E07000197',
			'E07000198',
			'E07000199'
		]
	},
	{
		code: 'E10000029',
		name: 'Suffolk',
		districts: [
			'E07000200',
			'E07000201',
			'E07000202',
			'E07000203',
			'E07000204',
			'E07000205',
			'E07000206',
			'E07000244',
			'E07000245'
		]
	},
	{
		code: 'E10000030',
		name: 'Surrey',
		districts: [
			'E07000207',
			'E07000208',
			'E07000209',
			'E07000210',
			'E07000211',
			'E07000212',
			'E07000213',
			'E07000214',
			'E07000215',
			'E07000216',
			'E07000217'
		]
	},
	{
		code: 'E10000031',
		name: 'Warwickshire',
		districts: ['E07000218', 'E07000219', 'E07000220', 'E07000221', 'E07000222']
	},
	{
		code: 'E10000032',
		name: 'West Sussex',
		districts: [
			'E07000223',
			'E07000224',
			'E07000225',
			'E07000226',
			'E07000227',
			'E07000228',
			'E07000229'
		]
	},
	{
		code: 'E10000034',
		name: 'Worcestershire',
		districts: ['E07000234', 'E07000235', 'E07000236', 'E07000237', 'E07000238', 'E07000239']
	}
];
