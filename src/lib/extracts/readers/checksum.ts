/** CRC-32 of bytes, going on from that of the bytes before them. ISO 3309, as zip files use it. */
export function checksumOf(bytes: Uint8Array, before = 0): number {
	let sum = ~before;
	for (const byte of bytes) sum = table[(sum ^ byte) & 0xff]! ^ (sum >>> 8);
	return ~sum >>> 0;
}

const table = Uint32Array.from({ length: 256 }, (_, i) => {
	let sum = i;
	for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1;
	return sum;
});
