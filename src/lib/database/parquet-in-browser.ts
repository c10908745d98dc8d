import moduleAddress from 'parquet-wasm/esm/parquet_wasm_bg.wasm?url';

/** The bytes of a Parquet file as an Arrow IPC stream. The reader is fetched the first time one is opened. */
export async function parquetAsArrow(file: Blob): Promise<Uint8Array> {
	const reader = await import('parquet-wasm/esm');
	await reader.default({ module_or_path: new URL(moduleAddress, document.baseURI) });
	return reader.readParquet(new Uint8Array(await file.arrayBuffer())).intoIPCStream();
}
