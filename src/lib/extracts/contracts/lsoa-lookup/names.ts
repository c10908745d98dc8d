import { names } from '../../mapping/names';
import type { Names } from '../../mapping/names';

export const columnNames: Readonly<Record<string, Names>> = {
	lsoa_code_2011: names('LSOA11CD; LSOA11_code; LSOA 2011; LSOA 2011 code; LSOA code 2011'),
	change: names('CHGIND; Change indicator; CHNGIND'),
	lsoa_code_2021: names('LSOA21CD; LSOA21_code; LSOA 2021; LSOA 2021 code; LSOA code 2021')
};
