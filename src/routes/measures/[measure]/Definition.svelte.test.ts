import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';

import { definitionOf } from '$lib/catalogue/definitions';
import { measureById } from '$lib/catalogue/measures';
import { Figures } from '$lib/readings/figures';

import { observation, places, profileSource } from '../../../../tests/support/observations';
import Definition from './Definition.svelte';

const words = async (rows: number) => {
	const figures = new Figures([observation({})], places, [{ ...profileSource, rows }]);
	const measure = measureById('gld-percent')!;
	const definition = definitionOf(measure.id);
	const query = definition.units?.text;
	const { container } = await render(Definition, {
		figures,
		measure,
		definition,
		query,
		needs: []
	});
	return container.textContent.replace(/\s+/g, ' ');
};

test('a file of one row has one row', async () => {
	expect(await words(1)).toContain(', 1 row, to 31 August 2025');
	expect(await words(2100)).toContain(', 2,100 rows, to 31 August 2025');
});
