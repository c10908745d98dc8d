import sansFace from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import serifFace from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url';

/** How many dots a picture has for one px: enough for print at half a page's width. */
const dotsPerPx = 2;

/** A picture as an SVG file. Its faces are named, not included, so that an office program can edit its text. */
export function svgFile(picture: SVGSVGElement): Blob {
	return new Blob([new XMLSerializer().serializeToString(picture)], { type: 'image/svg+xml' });
}

/** A picture as a PNG on white paper, set in our own faces. Throws Error where the browser cannot draw it. */
export async function pngFile(picture: SVGSVGElement): Promise<Blob> {
	const withFaces = picture.cloneNode(true) as SVGSVGElement;
	const style = document.createElementNS('http://www.w3.org/2000/svg', 'style');
	style.textContent = (
		await Promise.all([
			faceRule('Source Sans 3 Variable', sansFace),
			faceRule('Source Serif 4 Variable', serifFace)
		])
	).join('');
	withFaces.prepend(style);
	const address = URL.createObjectURL(svgFile(withFaces));
	try {
		const image = new Image();
		image.src = address;
		await image.decode();
		const canvas = document.createElement('canvas');
		canvas.width = picture.width.baseVal.value * dotsPerPx;
		canvas.height = picture.height.baseVal.value * dotsPerPx;
		canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
		return await new Promise((resolve, reject) => {
			canvas.toBlob((blob) => {
				if (blob) resolve(blob);
				else reject(new Error('this browser made no picture of the chart'));
			}, 'image/png');
		});
	} finally {
		URL.revokeObjectURL(address);
	}
}

/** A picture in a canvas may load nothing, so its faces are written into it. */
async function faceRule(family: string, address: string): Promise<string> {
	const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
	const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
	return `@font-face{font-family:'${family}';font-weight:200 900;src:url(data:font/woff2;base64,${btoa(letters)})}`;
}
