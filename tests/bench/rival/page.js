import { AsyncDuckDB, DuckDBDataProtocol, VoidLogger } from '@duckdb/duckdb-wasm';
import workerAddress from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import moduleAddress from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import * as vg from '@uwdata/vgplot';

// What Mosaic's own examples do with a file: the whole of it into one table, and a chart from one
// query. Only its engine comes from beside the page and not from a network of others.
const database = new AsyncDuckDB(new VoidLogger(), new Worker(workerAddress));
await database.instantiate(moduleAddress);
const coordinator = vg.coordinator();
coordinator.logger(null);
coordinator.databaseConnector(vg.wasmConnector({ duckdb: database }));
await coordinator.exec('SELECT 1');

// DuckDB's own number of rows to tell the columns by. Mosaic asks for all, and so reads a file twice.
const sampledRows = 20_480;

const input = document.querySelector('input');
input.addEventListener('change', async () => {
	const [file] = input.files;
	const { BROWSER_FILEREADER } = DuckDBDataProtocol;
	await database.registerFileHandle(file.name, file, BROWSER_FILEREADER, true);
	await coordinator.exec(vg.loadCSV('contacts', file.name, { sample_size: sampledRows }));
	document.querySelector('main').append(reachByCentreAndQuarter());
});
input.disabled = false;

/** Children seen at each centre in each quarter, a child counted once in both. */
function reachByCentreAndQuarter() {
	return vg.plot(
		vg.lineY(vg.from('contacts'), {
			x: vg.sql`date_trunc('quarter', contact_date)`,
			y: vg.count('child_id').distinct(),
			z: 'centre_id',
			stroke: 'centre_id'
		}),
		vg.xLabel('Quarter'),
		vg.yLabel('Children seen'),
		vg.width(900),
		vg.height(500)
	);
}
