/** The words of a text as they are compared: without accents, capitals, apostrophes and punctuation. */
export function searchWords(text: string): readonly string[] {
	return text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/['’‘ʼ`´]/g, '')
		.replaceAll('&', ' and ')
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== '');
}
