/** One of the eight areas of the core purpose of children's centres. */
export interface CorePurposeArea {
	readonly key: CorePurposeAreaKey;
	/** Its number in the core purpose document, 1 to 8. */
	readonly number: number;
	readonly name: string;
	/** What the area asks of a centre, in a sentence. */
	readonly asksFor: string;
}

export type CorePurposeAreaKey =
	'outcomes' | 'need' | 'universal' | 'targeted' | 'hub' | 'expertise' | 'parents' | 'partnership';

/** The eight areas in the order of the document. */
export const corePurposeAreas: readonly CorePurposeArea[] = [
	{
		key: 'outcomes',
		number: 1,
		name: 'Better outcomes, smaller gaps',
		asksFor:
			'Children develop well and are ready for school, parents gain skills and confidence, families are healthy and safe – and the gaps between children narrow.'
	},
	{
		key: 'need',
		number: 2,
		name: 'Assessing need',
		asksFor:
			'Centres know the strengths and needs of their area, share what they know, and money goes where need is greatest.'
	},
	{
		key: 'universal',
		number: 3,
		name: 'Universal services',
		asksFor:
			'Every family can use good early learning, activities, adult learning and child health services.'
	},
	{
		key: 'targeted',
		number: 4,
		name: 'Targeted, evidence-based help',
		asksFor:
			'Families who need more get parenting and family support that is known to work, and links to specialist services.'
	},
	{
		key: 'hub',
		number: 5,
		name: 'Community hub',
		asksFor:
			'The building and its people bring the community together, and neighbours help one another.'
	},
	{
		key: 'expertise',
		number: 6,
		name: 'Sharing expertise',
		asksFor: 'Centres help other early years settings and childminders to improve.'
	},
	{
		key: 'parents',
		number: 7,
		name: 'Respecting parents',
		asksFor:
			'Parents have a say in services, and can see what is spent and what difference it makes.'
	},
	{
		key: 'partnership',
		number: 8,
		name: 'Partnership working',
		asksFor:
			'Health visitors, social workers, schools, Jobcentre Plus and others work with the centre as one service.'
	}
];
