import { Table, readParquet, writeParquet } from 'parquet-wasm';

/** The bytes of a Parquet file as an Arrow IPC stream. Rejects where they are no Parquet. */
export function parquetAsArrowInNode(bytes: Uint8Array): Promise<Uint8Array> {
	return Promise.resolve().then(() => readParquet(bytes).intoIPCStream());
}

/** The rows of an Arrow IPC stream as the bytes of a Parquet file. */
export function arrowAsParquet(stream: Uint8Array): Uint8Array {
	return writeParquet(Table.fromIPCStream(stream));
}
