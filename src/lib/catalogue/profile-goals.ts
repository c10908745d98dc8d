/** The 17 goals of the profile since 2021/22, scored 1 emerging or 2 expected; the first 12 make a good level of development. */
export const goalsSince2021 = [
	['COM_E01', 'Listening, attention and understanding'],
	['COM_E02', 'Speaking'],
	['PSE_E03', 'Self-regulation'],
	['PSE_E04', 'Managing self'],
	['PSE_E05', 'Building relationships'],
	['PHY_E06', 'Gross motor skills'],
	['PHY_E07', 'Fine motor skills'],
	['LIT_E08', 'Comprehension'],
	['LIT_E09', 'Word reading'],
	['LIT_E10', 'Writing'],
	['MAT_E11', 'Number'],
	['MAT_E12', 'Numerical patterns'],
	['UTW_E13', 'Past and present'],
	['UTW_E14', 'People, culture and communities'],
	['UTW_E15', 'The natural world'],
	['EXP_E16', 'Creating with materials'],
	['EXP_E17', 'Being imaginative and expressive']
] as const;

/** The 17 goals of 2012/13 to 2018/19, scored 1 emerging, 2 expected or 3 exceeding. */
export const goalsOf2012 = [
	['COM_G01', 'Listening and attention'],
	['COM_G02', 'Understanding'],
	['COM_G03', 'Speaking'],
	['PHY_G04', 'Moving and handling'],
	['PHY_G05', 'Health and self-care'],
	['PSE_G06', 'Self-confidence and self-awareness'],
	['PSE_G07', 'Managing feelings and behaviour'],
	['PSE_G08', 'Making relationships'],
	['LIT_G09', 'Reading'],
	['LIT_G10', 'Writing'],
	['MAT_G11', 'Numbers'],
	['MAT_G12', 'Shape, space and measures'],
	['UTW_G13', 'People and communities'],
	['UTW_G14', 'The world'],
	['UTW_G15', 'Technology'],
	['EXP_G16', 'Exploring and using media'],
	['EXP_G17', 'Being imaginative']
] as const;

/** The 13 scales to 2011/12, scored 0 to 9; the first seven are personal and social development, and language. */
export const scalesTo2012 = [
	['PSE_AS1', 'Dispositions and attitudes'],
	['PSE_AS2', 'Social development'],
	['PSE_AS3', 'Emotional development'],
	['CLL_AS1', 'Language for communication and thinking'],
	['CLL_AS2', 'Linking sounds and letters'],
	['CLL_AS3', 'Reading'],
	['CLL_AS4', 'Writing'],
	['MAT_AS1', 'Numbers as labels and for counting'],
	['MAT_AS2', 'Calculating'],
	['MAT_AS3', 'Shape, space and measures'],
	['KUW_AS', 'Knowledge and understanding of the world'],
	['PHY_AS', 'Physical development'],
	['CRE_AS', 'Creative development']
] as const;
