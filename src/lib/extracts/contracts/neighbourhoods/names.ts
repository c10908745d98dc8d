import { names } from '../../mapping/names';
import type { Names } from '../../mapping/names';
import { neighbourhood } from '../../mapping/shared-names';
import { rankNames } from '../deprivation/names';

export const columnNames: Readonly<Record<string, Names>> = {
	lsoa_code: neighbourhood,
	lsoa_name: names(
		`LSOA name; LSOA11NM; LSOA21NM; LSOA01NM; LSOA11_name; LSOA21_name; LSOA name 2011; LSOA name 2021; Lower super output area name; Lower layer super output area name; Neighbourhood name`,
		'Name; Area name; Neighbourhood'
	),
	locality_code: names(
		`LAD code; LADCD; LAD11CD; LAD13CD; LAD19CD; LAD20CD; LAD21CD; LAD22CD; LAD23CD; LAD24CD; LAD25CD; LAD13_code; LAD19_code; Local authority district code; District code; Locality ID`,
		'LA code; Locality; District; Borough code'
	),
	locality_name: names(
		`LAD name; LADNM; LAD11NM; LAD13NM; LAD19NM; LAD20NM; LAD21NM; LAD22NM; LAD23NM; LAD24NM; LAD25NM; LAD13_name; LAD19_name; Local authority district name; District name`,
		'LA name; Locality; District; Borough'
	),
	authority_code: names(
		`Upper tier local authority code; UTLA code; UTLACD; UTLA21CD; UTLA22CD; UTLA23CD; County code; CTYUA code; CTYUA21CD; CTYUA22CD; CTYUA23CD; CTYUA24CD; CTYUA25CD; CTY code; CTY21CD; CTY22CD; CTY23CD; CTY24CD; CTY25CD; New LA code`,
		'LA code; Local authority code'
	),
	authority_name: names(
		`Upper tier local authority name; UTLA name; UTLANM; UTLA21NM; UTLA22NM; UTLA23NM; County name; CTYUA name; CTYUA21NM; CTYUA22NM; CTYUA23NM; CTYUA24NM; CTYUA25NM; CTY name; CTY21NM; CTY22NM; CTY23NM; CTY24NM; CTY25NM; County`,
		'LA name; Local authority name; Local authority'
	),
	...rankNames,
	rural: names(
		'Is rural; Rural flag',
		'Rural urban; Rural/urban; Rural urban classification; RUC11; RUC21; RUC11CD; RUC21CD'
	)
};
