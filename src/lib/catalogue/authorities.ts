import { englandCode } from './england-code';

/** An upper-tier local authority, as the Department for Education and the Office for National Statistics know it. */
export interface Authority {
	/** The Department's number of three digits. */
	readonly number: number;
	/** ONS code of today. */
	readonly code: string;
	readonly name: string;
	/** ONS code; in London that of Inner or Outer London. */
	readonly regionCode: string;
}

/** A region of England, or Inner or Outer London. */
export interface Region {
	/** The number of the Department's Local Authority Interactive Tool. */
	readonly number: number;
	readonly code: string;
	readonly name: string;
	readonly parentCode: string;
}

/** The nine regions, and the two parts of London. */
export const regions: readonly Region[] = [
	region(980, 'E12000001', 'North East'),
	region(981, 'E12000002', 'North West'),
	region(982, 'E12000003', 'Yorkshire and The Humber'),
	region(983, 'E12000004', 'East Midlands'),
	region(984, 'E12000005', 'West Midlands'),
	region(985, 'E12000006', 'East of England'),
	region(986, 'E12000007', 'London'),
	region(987, 'E13000001', 'Inner London', 'E12000007'),
	region(988, 'E13000002', 'Outer London', 'E12000007'),
	region(989, 'E12000008', 'South East'),
	region(990, 'E12000009', 'South West')
];

/**
 * Every upper-tier authority since 2012/13, those that are no more among them.
 * Numbers, codes and regions from the Department's profile releases 2012/13 to
 * 2018/19 and 2021/22, under today's codes (`recoded-areas.ts`); the two that
 * followed Cumbria in 2023 from the ONS code history database.
 */
export const authorities: readonly Authority[] = [
	authority(201, 'E09000001', 'E13000001', 'City of London'),
	authority(202, 'E09000007', 'E13000001', 'Camden'),
	authority(203, 'E09000011', 'E13000002', 'Greenwich'),
	authority(204, 'E09000012', 'E13000001', 'Hackney'),
	authority(205, 'E09000013', 'E13000001', 'Hammersmith and Fulham'),
	authority(206, 'E09000019', 'E13000001', 'Islington'),
	authority(207, 'E09000020', 'E13000001', 'Kensington and Chelsea'),
	authority(208, 'E09000022', 'E13000001', 'Lambeth'),
	authority(209, 'E09000023', 'E13000001', 'Lewisham'),
	authority(210, 'E09000028', 'E13000001', 'Southwark'),
	authority(211, 'E09000030', 'E13000001', 'Tower Hamlets'),
	authority(212, 'E09000032', 'E13000001', 'Wandsworth'),
	authority(213, 'E09000033', 'E13000001', 'Westminster'),
	authority(301, 'E09000002', 'E13000002', 'Barking and Dagenham'),
	authority(302, 'E09000003', 'E13000002', 'Barnet'),
	authority(303, 'E09000004', 'E13000002', 'Bexley'),
	authority(304, 'E09000005', 'E13000002', 'Brent'),
	authority(305, 'E09000006', 'E13000002', 'Bromley'),
	authority(306, 'E09000008', 'E13000002', 'Croydon'),
	authority(307, 'E09000009', 'E13000002', 'Ealing'),
	authority(308, 'E09000010', 'E13000002', 'Enfield'),
	authority(309, 'E09000014', 'E13000001', 'Haringey'),
	authority(310, 'E09000015', 'E13000002', 'Harrow'),
	authority(311, 'E09000016', 'E13000002', 'Havering'),
	authority(312, 'E09000017', 'E13000002', 'Hillingdon'),
	authority(313, 'E09000018', 'E13000002', 'Hounslow'),
	authority(314, 'E09000021', 'E13000002', 'Kingston upon Thames'),
	authority(315, 'E09000024', 'E13000002', 'Merton'),
	authority(316, 'E09000025', 'E13000001', 'Newham'),
	authority(317, 'E09000026', 'E13000002', 'Redbridge'),
	authority(318, 'E09000027', 'E13000002', 'Richmond upon Thames'),
	authority(319, 'E09000029', 'E13000002', 'Sutton'),
	authority(320, 'E09000031', 'E13000002', 'Waltham Forest'),
	authority(330, 'E08000025', 'E12000005', 'Birmingham'),
	authority(331, 'E08000026', 'E12000005', 'Coventry'),
	authority(332, 'E08000027', 'E12000005', 'Dudley'),
	authority(333, 'E08000028', 'E12000005', 'Sandwell'),
	authority(334, 'E08000029', 'E12000005', 'Solihull'),
	authority(335, 'E08000030', 'E12000005', 'Walsall'),
	authority(336, 'E08000031', 'E12000005', 'Wolverhampton'),
	authority(340, 'E08000011', 'E12000002', 'Knowsley'),
	authority(341, 'E08000012', 'E12000002', 'Liverpool'),
	authority(342, 'E08000013', 'E12000002', 'St. Helens'),
	authority(343, 'E08000014', 'E12000002', 'Sefton'),
	authority(344, 'E08000015', 'E12000002', 'Wirral'),
	authority(350, 'E08000001', 'E12000002', 'Bolton'),
	authority(351, 'E08000002', 'E12000002', 'Bury'),
	authority(352, 'E08000003', 'E12000002', 'Manchester'),
	authority(353, 'E08000004', 'E12000002', 'Oldham'),
	authority(354, 'E08000005', 'E12000002', 'Rochdale'),
	authority(355, 'E08000006', 'E12000002', 'Salford'),
	authority(356, 'E08000007', 'E12000002', 'Stockport'),
	authority(357, 'E08000008', 'E12000002', 'Tameside'),
	authority(358, 'E08000009', 'E12000002', 'Trafford'),
	authority(359, 'E08000010', 'E12000002', 'Wigan'),
	authority(370, 'E08000016', 'E12000003', 'Barnsley'),
	authority(371, 'E08000017', 'E12000003', 'Doncaster'),
	authority(372, 'E08000018', 'E12000003', 'Rotherham'),
	authority(373, 'E08000019', 'E12000003', 'Sheffield'),
	authority(380, 'E08000032', 'E12000003', 'Bradford'),
	authority(381, 'E08000033', 'E12000003', 'Calderdale'),
	authority(382, 'E08000034', 'E12000003', 'Kirklees'),
	authority(383, 'E08000035', 'E12000003', 'Leeds'),
	authority(384, 'E08000036', 'E12000003', 'Wakefield'),
	authority(390, 'E08000037', 'E12000001', 'Gateshead'),
	authority(391, 'E08000021', 'E12000001', 'Newcastle upon Tyne'),
	authority(392, 'E08000022', 'E12000001', 'North Tyneside'),
	authority(393, 'E08000023', 'E12000001', 'South Tyneside'),
	authority(394, 'E08000024', 'E12000001', 'Sunderland'),
	authority(420, 'E06000053', 'E12000009', 'Isles of Scilly'),
	authority(800, 'E06000022', 'E12000009', 'Bath and North East Somerset'),
	authority(801, 'E06000023', 'E12000009', 'Bristol, City of'),
	authority(802, 'E06000024', 'E12000009', 'North Somerset'),
	authority(803, 'E06000025', 'E12000009', 'South Gloucestershire'),
	authority(805, 'E06000001', 'E12000001', 'Hartlepool'),
	authority(806, 'E06000002', 'E12000001', 'Middlesbrough'),
	authority(807, 'E06000003', 'E12000001', 'Redcar and Cleveland'),
	authority(808, 'E06000004', 'E12000001', 'Stockton-on-Tees'),
	authority(810, 'E06000010', 'E12000003', 'Kingston upon Hull, City of'),
	authority(811, 'E06000011', 'E12000003', 'East Riding of Yorkshire'),
	authority(812, 'E06000012', 'E12000003', 'North East Lincolnshire'),
	authority(813, 'E06000013', 'E12000003', 'North Lincolnshire'),
	authority(815, 'E06000065', 'E12000003', 'North Yorkshire'),
	authority(816, 'E06000014', 'E12000003', 'York'),
	authority(821, 'E06000032', 'E12000006', 'Luton'),
	authority(822, 'E06000055', 'E12000006', 'Bedford'),
	authority(823, 'E06000056', 'E12000006', 'Central Bedfordshire'),
	authority(825, 'E06000060', 'E12000008', 'Buckinghamshire'),
	authority(826, 'E06000042', 'E12000008', 'Milton Keynes'),
	authority(830, 'E10000007', 'E12000004', 'Derbyshire'),
	authority(831, 'E06000015', 'E12000004', 'Derby'),
	authority(835, 'E10000009', 'E12000009', 'Dorset (to 2019)'),
	authority(836, 'E06000029', 'E12000009', 'Poole'),
	authority(837, 'E06000028', 'E12000009', 'Bournemouth'),
	authority(838, 'E06000059', 'E12000009', 'Dorset'),
	authority(839, 'E06000058', 'E12000009', 'Bournemouth, Christchurch and Poole'),
	authority(840, 'E06000047', 'E12000001', 'County Durham'),
	authority(841, 'E06000005', 'E12000001', 'Darlington'),
	authority(845, 'E10000011', 'E12000008', 'East Sussex'),
	authority(846, 'E06000043', 'E12000008', 'Brighton and Hove'),
	authority(850, 'E10000014', 'E12000008', 'Hampshire'),
	authority(851, 'E06000044', 'E12000008', 'Portsmouth'),
	authority(852, 'E06000045', 'E12000008', 'Southampton'),
	authority(855, 'E10000018', 'E12000004', 'Leicestershire'),
	authority(856, 'E06000016', 'E12000004', 'Leicester'),
	authority(857, 'E06000017', 'E12000004', 'Rutland'),
	authority(860, 'E10000028', 'E12000005', 'Staffordshire'),
	authority(861, 'E06000021', 'E12000005', 'Stoke-on-Trent'),
	authority(865, 'E06000054', 'E12000009', 'Wiltshire'),
	authority(866, 'E06000030', 'E12000009', 'Swindon'),
	authority(867, 'E06000036', 'E12000008', 'Bracknell Forest'),
	authority(868, 'E06000040', 'E12000008', 'Windsor and Maidenhead'),
	authority(869, 'E06000037', 'E12000008', 'West Berkshire'),
	authority(870, 'E06000038', 'E12000008', 'Reading'),
	authority(871, 'E06000039', 'E12000008', 'Slough'),
	authority(872, 'E06000041', 'E12000008', 'Wokingham'),
	authority(873, 'E10000003', 'E12000006', 'Cambridgeshire'),
	authority(874, 'E06000031', 'E12000006', 'Peterborough'),
	authority(876, 'E06000006', 'E12000002', 'Halton'),
	authority(877, 'E06000007', 'E12000002', 'Warrington'),
	authority(878, 'E10000008', 'E12000009', 'Devon'),
	authority(879, 'E06000026', 'E12000009', 'Plymouth'),
	authority(880, 'E06000027', 'E12000009', 'Torbay'),
	authority(881, 'E10000012', 'E12000006', 'Essex'),
	authority(882, 'E06000033', 'E12000006', 'Southend-on-Sea'),
	authority(883, 'E06000034', 'E12000006', 'Thurrock'),
	authority(884, 'E06000019', 'E12000005', 'Herefordshire, County of'),
	authority(885, 'E10000034', 'E12000005', 'Worcestershire'),
	authority(886, 'E10000016', 'E12000008', 'Kent'),
	authority(887, 'E06000035', 'E12000008', 'Medway'),
	authority(888, 'E10000017', 'E12000002', 'Lancashire'),
	authority(889, 'E06000008', 'E12000002', 'Blackburn with Darwen'),
	authority(890, 'E06000009', 'E12000002', 'Blackpool'),
	authority(891, 'E10000024', 'E12000004', 'Nottinghamshire'),
	authority(892, 'E06000018', 'E12000004', 'Nottingham'),
	authority(893, 'E06000051', 'E12000005', 'Shropshire'),
	authority(894, 'E06000020', 'E12000005', 'Telford and Wrekin'),
	authority(895, 'E06000049', 'E12000002', 'Cheshire East'),
	authority(896, 'E06000050', 'E12000002', 'Cheshire West and Chester'),
	authority(908, 'E06000052', 'E12000009', 'Cornwall'),
	authority(909, 'E10000006', 'E12000002', 'Cumbria'),
	authority(916, 'E10000013', 'E12000009', 'Gloucestershire'),
	authority(919, 'E10000015', 'E12000006', 'Hertfordshire'),
	authority(921, 'E06000046', 'E12000008', 'Isle of Wight'),
	authority(925, 'E10000019', 'E12000004', 'Lincolnshire'),
	authority(926, 'E10000020', 'E12000006', 'Norfolk'),
	authority(928, 'E10000021', 'E12000004', 'Northamptonshire'),
	authority(929, 'E06000057', 'E12000001', 'Northumberland'),
	authority(931, 'E10000025', 'E12000008', 'Oxfordshire'),
	authority(933, 'E06000066', 'E12000009', 'Somerset'),
	authority(935, 'E10000029', 'E12000006', 'Suffolk'),
	authority(936, 'E10000030', 'E12000008', 'Surrey'),
	authority(937, 'E10000031', 'E12000005', 'Warwickshire'),
	authority(938, 'E10000032', 'E12000008', 'West Sussex'),
	authority(940, 'E06000061', 'E12000004', 'North Northamptonshire'),
	authority(941, 'E06000062', 'E12000004', 'West Northamptonshire'),
	authority(942, 'E06000063', 'E12000002', 'Cumberland'),
	authority(943, 'E06000064', 'E12000002', 'Westmorland and Furness')
];

function authority(number: number, code: string, regionCode: string, name: string): Authority {
	return { number, code, name, regionCode };
}

function region(number: number, code: string, name: string, parentCode = englandCode): Region {
	return { number, code, name, parentCode };
}
