import { Bool, DateDay, Float64, Int32, Utf8, makeData, vectorFromArray } from 'apache-arrow';

import type { Value } from './csv-file';
import type { ColumnType } from '$lib/extracts/contracts';
import type { Data, DataType } from 'apache-arrow';

/** The Arrow type of each kind of column. */
export const arrowTypes: Record<ColumnType, DataType> = {
	text: new Utf8(),
	year: new Utf8(),
	integer: new Int32(),
	number: new Float64(),
	boolean: new Bool(),
	date: new DateDay()
};

/**
 * The values of one column as Arrow data. Text and days are laid out here by
 * hand, which takes a tenth of the time and memory of Arrow's own builders.
 */
export function arrowColumn(type: ColumnType, values: readonly Value[]): Data {
	switch (type) {
		case 'text':
		case 'year':
			return textColumn(values as readonly (string | undefined)[]);
		case 'date':
			return dayColumn(values as readonly (number | undefined)[]);
		case 'integer':
		case 'number':
		case 'boolean':
			return vectorFromArray(
				values.map((value) => value ?? null),
				arrowTypes[type]
			).data[0]!;
	}
}

function textColumn(values: readonly (string | undefined)[]): Data {
	const valueOffsets = new Int32Array(values.length + 1);
	for (const [i, value] of values.entries())
		valueOffsets[i + 1] = valueOffsets[i]! + (value === undefined ? 0 : Buffer.byteLength(value));
	return makeData({
		type: new Utf8(),
		length: values.length,
		...nulls(values),
		valueOffsets,
		data: Buffer.from(values.join(''))
	});
}

function dayColumn(values: readonly (number | undefined)[]): Data {
	return makeData({
		type: new DateDay(),
		length: values.length,
		...nulls(values),
		data: Int32Array.from(values, (value) => value ?? 0)
	});
}

/** One bit a value, set where there is one. */
function nulls(values: readonly Value[]) {
	const nullBitmap = new Uint8Array(Math.ceil(values.length / 64) * 8);
	let nullCount = 0;
	for (const [i, value] of values.entries())
		if (value === undefined) nullCount++;
		else nullBitmap[i >> 3]! |= 1 << (i & 7);
	return { nullBitmap, nullCount };
}
