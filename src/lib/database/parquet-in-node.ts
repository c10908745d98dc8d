import { readParquet } from 'parquet-wasm';

/** The bytes of a Parquet file as an Arrow IPC stream. Rejects where they are no Parquet. */
export function parquetAsArrowInNode(bytes: Uint8Array): Promise<Uint8Array> {
	return Promise.resolve().then(() => readParquet(bytes).intoIPCStream());
}
