/** A town or group of villages with its neighbourhoods. */
export interface Town {
	readonly name: string;
	readonly longitude: number;
	readonly latitude: number;
	readonly isRural: boolean;
	/** One neighbourhood each: its national tenth of deprivation, 1 most deprived. */
	readonly deciles: readonly number[];
	/** Names of the neighbourhoods where they are not made from points of the compass. */
	readonly names?: readonly string[];
	/** Under-fives in a neighbourhood, set against one of usual size. */
	readonly size?: number;
}

export interface Locality {
	readonly code: string;
	readonly name: string;
	/** Outward half of its invented postcodes, none of which Royal Mail uses. */
	readonly outward: readonly string[];
	/** Outward halves of families who come from outside the county. */
	readonly outsideOutward: readonly string[];
	readonly towns: readonly Town[];
}

export const authority = { code: 'E10000018', name: 'Leicestershire' } as const;

const town = (
	name: string,
	longitude: number,
	latitude: number,
	deciles: readonly number[]
): Town => ({
	name,
	longitude,
	latitude,
	deciles,
	isRural: false
});
const village = (
	name: string,
	longitude: number,
	latitude: number,
	deciles: readonly number[],
	size = 0.8
): Town => ({
	...town(name, longitude, latitude, deciles),
	isRural: true,
	size
});

/** Places are where they are; every figure about them is invented. */
export const localities: readonly Locality[] = [
	{
		code: 'E07000129',
		name: 'Blaby',
		outward: ['LE22', 'LE23'],
		outsideOutward: ['LE88'],
		towns: [
			town('Braunstone Town', -1.19, 52.612, [2, 3, 3, 4, 5, 6]),
			town('Enderby', -1.22, 52.59, [4, 5, 7]),
			town('Narborough', -1.235, 52.565, [6, 8, 9]),
			town('Whetstone', -1.185, 52.57, [5, 7, 8]),
			town('Glenfield', -1.205, 52.652, [6, 8, 9]),
			town('Leicester Forest East', -1.232, 52.628, [8, 9, 10]),
			town('Countesthorpe', -1.14, 52.55, [8, 9, 10]),
			town('Blaby', -1.16, 52.575, [5, 7]),
			village('Stoney Stanton', -1.275, 52.548, [8]),
			village('Sapcote', -1.275, 52.53, [8]),
			{ ...town('New Lubbesthorpe', -1.212, 52.605, [9]), size: 1.3 }
		]
	},
	{
		code: 'E07000130',
		name: 'Charnwood',
		outward: ['LE24', 'LE25', 'LE26'],
		outsideOutward: ['NG52', 'LE88'],
		towns: [
			town('Loughborough', -1.205, 52.772, [1, 1, 1, 2, 2, 2, 3, 3, 4, 4, 5, 6, 7, 8, 8, 9, 10]),
			town('Shepshed', -1.29, 52.768, [3, 4, 5, 6, 8]),
			town('Syston', -1.075, 52.7, [5, 6, 8, 9]),
			town('Birstall', -1.125, 52.68, [7, 8, 9, 10]),
			town('Thurmaston', -1.095, 52.675, [2, 3, 4, 6]),
			town('Mountsorrel', -1.145, 52.73, [3, 5, 8]),
			town('Sileby', -1.105, 52.732, [4, 6, 8]),
			town('Barrow upon Soar', -1.145, 52.752, [7, 9]),
			town('Quorn', -1.175, 52.742, [9, 10]),
			town('Anstey', -1.19, 52.675, [6, 8]),
			town('Rothley', -1.14, 52.707, [9, 10]),
			town('East Goscote', -1.05, 52.715, [7]),
			village('Wymeswold', -1.11, 52.8, [10])
		]
	},
	{
		code: 'E07000131',
		name: 'Harborough',
		outward: ['LE27', 'LE28'],
		outsideOutward: ['NN40', 'CV50'],
		towns: [
			town('Market Harborough', -0.92, 52.478, [3, 4, 5, 6, 7, 8, 9, 10, 10]),
			town('Lutterworth', -1.2, 52.456, [4, 6, 8, 9]),
			town('Broughton Astley', -1.225, 52.527, [7, 8, 10]),
			town('Fleckney', -1.045, 52.535, [8, 9]),
			town('Great Glen', -1.035, 52.575, [9, 10]),
			town('Kibworth', -0.99, 52.54, [9, 10]),
			village('Billesdon', -0.935, 52.62, [9]),
			village('Thurnby', -1.035, 52.63, [10]),
			village('Husbands Bosworth', -1.06, 52.455, [8])
		]
	},
	{
		code: 'E07000132',
		name: 'Hinckley and Bosworth',
		outward: ['LE29', 'LE30', 'LE31'],
		outsideOutward: ['CV49', 'CV50'],
		towns: [
			{
				...town('Hinckley', -1.375, 52.545, [1, 2, 4, 8, 3, 2, 5, 6, 2, 4, 7, 5]),
				names: [
					'Trinity',
					'Castle',
					'Clarendon',
					'De Montfort',
					'Wykin',
					'Westfield',
					'Middlefield',
					'Hollycroft',
					'Town Centre',
					'Druid',
					'Ashby Road',
					'Clifton'
				]
			},
			{
				...town('Burbage', -1.345, 52.524, [7, 9, 8, 10, 9]),
				names: ['Sketchley', 'Stretton', 'St Catherines', 'Hastings', 'Lash Hill']
			},
			{ ...town('Barwell', -1.345, 52.57, [1, 3, 5]), names: ['North', 'South', 'Newlands'] },
			{
				...town('Earl Shilton', -1.312, 52.577, [2, 4, 3, 6]),
				names: ['West', 'East', 'Keats', 'Heath']
			},
			{ ...village('Desford', -1.29, 52.625, [8, 9], 1), names: ['Village', 'Peckleton'] },
			village('Bagworth', -1.33, 52.668, [3], 1),
			village('Market Bosworth', -1.4, 52.625, [9], 1),
			village('Newbold Verdon', -1.345, 52.632, [7], 1),
			village('Ratby', -1.245, 52.647, [8], 1),
			{ ...town('Groby', -1.228, 52.664, [9, 10]), names: ['Brookvale', 'Lawnwood'] },
			village('Markfield', -1.275, 52.687, [6], 1),
			{ ...village('Sheepy', -1.52, 52.6, [7], 0.24), names: ['and Witherley'] },
			village('Twycross', -1.505, 52.645, [6], 0.24)
		]
	},
	{
		code: 'E07000133',
		name: 'Melton',
		outward: ['LE32'],
		outsideOutward: ['NG52'],
		towns: [
			town('Melton Mowbray', -0.885, 52.765, [2, 2, 3, 4, 5, 6, 7, 8, 9]),
			town('Asfordby', -0.955, 52.765, [4]),
			village('Long Clawson', -0.9, 52.835, [8, 9]),
			village('Somerby', -0.845, 52.69, [8], 0.27),
			village('Wymondham', -0.74, 52.755, [7], 0.27)
		]
	},
	{
		code: 'E07000134',
		name: 'North West Leicestershire',
		outward: ['LE33', 'LE34'],
		outsideOutward: ['DE91', 'DE92'],
		towns: [
			town('Coalville', -1.37, 52.723, [1, 2, 2, 3, 3, 4, 5, 7]),
			town('Greenhill', -1.34, 52.728, [1, 1, 3]),
			town('Whitwick', -1.355, 52.742, [4, 6, 7]),
			town('Thringstone', -1.365, 52.757, [3, 5]),
			town('Hugglescote', -1.37, 52.708, [5, 8]),
			town('Ibstock', -1.4, 52.69, [3, 4, 6]),
			town('Ashby', -1.47, 52.747, [5, 8, 9, 9, 10]),
			town('Measham', -1.505, 52.708, [3, 5]),
			town('Castle Donington', -1.34, 52.842, [6]),
			town('Kegworth', -1.28, 52.835, [6])
		]
	},
	{
		code: 'E07000135',
		name: 'Oadby and Wigston',
		outward: ['LE35', 'LE36'],
		outsideOutward: ['LE88'],
		towns: [
			town('Oadby', -1.08, 52.598, [5, 7, 8, 9, 9, 10, 10]),
			town('Wigston', -1.1, 52.583, [4, 5, 6, 7, 8, 9]),
			town('South Wigston', -1.128, 52.58, [2, 3, 3, 5])
		]
	}
];
