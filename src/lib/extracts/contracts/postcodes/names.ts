import { names } from '../../mapping/names';
import type { Names } from '../../mapping/names';
import { neighbourhood } from '../../mapping/shared-names';

export const columnNames: Readonly<Record<string, Names>> = {
	postcode: names('PCD; PCD2; PCDS; PCD7; PCD8; Post code; Unit postcode; Postcode unit'),
	lsoa_code: neighbourhood
};
