import { damaged, utf8 } from './damaged-file';
import type { DamagedFile } from './damaged-file';
import { csvOf, volunteers } from './good-files';

const signature = (...bytes: number[]) => Uint8Array.from([...bytes, ...new Uint8Array(200)]);

/** Files that are no table, whatever their names say. */
export const otherThings: readonly DamagedFile[] = [
	damaged('0 bytes', 'volunteers.csv', () => ''),
	damaged('one byte', 'volunteers.csv', () => 'v'),
	damaged('one byte that is no letter', 'volunteers.csv', () => Uint8Array.of(0xff)),
	damaged('one line end', 'volunteers.csv', () => '\n'),
	damaged('line ends only', 'volunteers.csv', () => '\r\n'.repeat(1000)),
	damaged('blanks only', 'volunteers.csv', () => ' \t '.repeat(1000)),
	damaged('the mark of UTF-8 only', 'volunteers.csv', () => '\uFEFF'),
	damaged('one word', 'volunteers.csv', () => 'volunteers'),
	damaged('one quotation mark', 'volunteers.csv', () => '"'),
	damaged(
		'a letter to the editor',
		'volunteers.csv',
		() =>
			'Dear all,\n\nplease find the list attached. I hope, as ever, that it helps.\n\nYours,\nSam\n'
	),
	damaged('a picture', 'volunteers.csv', () =>
		signature(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
	),
	damaged('a photograph', 'volunteers.csv', () => signature(0xff, 0xd8, 0xff, 0xe0)),
	damaged('a PDF', 'volunteers.csv', () => '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n'),
	damaged(
		'a sign-in page',
		'volunteers.csv',
		() =>
			'<!DOCTYPE html>\n<html><head><title>Sign in</title></head><body><form></form></body></html>'
	),
	damaged(
		'a web page with a table',
		'volunteers.xls',
		() => '<html><body><table><tr><td>volunteer_id</td></tr></table></body></html>'
	),
	damaged('XML', 'volunteers.csv', () => '<?xml version="1.0"?><rows><row id="1"/></rows>'),
	damaged('JSON', 'volunteers.csv', () => '[{"volunteer_id":"V1","centre_id":"RE"}]'),
	damaged('JSON a line', 'volunteers.csv', () => '{"volunteer_id":"V1"}\n{"volunteer_id":"V2"}\n'),
	damaged(
		'JSON cut short',
		'volunteers.csv',
		() => '{"type":"FeatureCollection","features":[{"type":"Fea'
	),
	damaged(
		'a map without shapes',
		'map.geojson',
		() => '{"type":"FeatureCollection","features":[]}'
	),
	damaged(
		'a map with shapes of nothing',
		'map.geojson',
		() =>
			'{"type":"FeatureCollection","features":[{"type":"Feature","properties":null,"geometry":null}]}'
	),
	damaged(
		'a map with coordinates that are none',
		'map.geojson',
		() =>
			'{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"LSOA21CD":"Z01000001"},"geometry":{"type":"Polygon","coordinates":[[["a",null]]]}}]}'
	),
	damaged(
		'a map from TopoJSON without its arcs',
		'map.json',
		() =>
			'{"type":"Topology","objects":{"a":{"type":"GeometryCollection","geometries":[{"type":"Polygon","arcs":[[0]],"properties":{"LSOA21CD":"Z01000001"}}]}}}'
	),
	damaged(
		'a mapping file',
		'mapping.json',
		() => '{"kind":"core-purpose-mappings","version":1,"mappings":[]}'
	),
	damaged(
		'a description of a file that did not come',
		'datapackage.json',
		() => '{"name":"x","resources":[{"name":"volunteers","path":"volunteers.csv"}]}'
	),
	damaged(
		'a description of files on the web and outside its folder',
		'datapackage.json',
		() =>
			'{"resources":[{"path":"https://example.org/a.csv"},{"path":["../../etc/passwd","file:///etc/passwd"]},{"name":7,"data":[[1]]}]}'
	),
	damaged(
		'a Data Package descriptor cut short',
		'datapackage.json',
		() => '{"name":"x","resources":[{"name":"volunteers","pa'
	),
	damaged(
		'a Data Package descriptor of no file',
		'datapackage.json',
		() => '{"resources":[null,1,"volunteers.csv",[]]}'
	),
	damaged('a database', 'volunteers.csv', () => utf8('SQLite format 3\u0000')),
	damaged('a Word document of old', 'volunteers.doc', () => '{\\rtf1 volunteers}'),
	damaged('a 7-Zip archive', 'volunteers.csv', () => signature(0x37, 0x7a, 0xbc, 0xaf)),
	damaged('a RAR archive', 'volunteers.csv', () => signature(0x52, 0x61, 0x72, 0x21)),
	damaged('an old Office file of a header only', 'volunteers.xls', () =>
		signature(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)
	),
	damaged('a script', 'volunteers.csv', () => '#!/bin/sh\nrm -rf /\necho "a,b"\n'),
	damaged(
		'a query',
		'volunteers.csv',
		() => 'SELECT volunteer_id, centre_id FROM volunteers WHERE year = 2024;\n'
	),
	damaged(
		'an e-mail',
		'volunteers.eml',
		() => 'From: a@example.org\nTo: b@example.org\nSubject: list, as asked\n\nhello\n'
	),
	damaged('the good file under no ending', 'volunteers', () => csvOf(volunteers)),
	damaged('the good file under the ending of a workbook', 'volunteers.xlsx', () =>
		csvOf(volunteers)
	)
];
