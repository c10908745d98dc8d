/** What a programmer would read, not a person of a children's centre. */
export const wordsOfTools =
	/undefined|\bnull\b|NaN\b|\[object|Error\b|Exception|Binder|Conversion|Catalog\b|read_csv|invalid state|\bat \S+ \(|panic|unreachable|wasm|thrift|schema|out of (bounds|range)|\bEOF|Some\(|::|offset|corrupt|DataView|Parquet (argument )?error|JSON at|is not a function|Cannot read/i;

/** A message without what it quotes of the file. */
export function withoutNames(message: string, file: string): string {
	return message.replaceAll(file, '').replace(/“[^”]*”/g, '');
}
