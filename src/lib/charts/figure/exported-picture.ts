import { pictureLayout, pictureType, type PictureContent } from './picture-layout';

/** Faces for where Source Sans 3 and Source Serif 4 are not installed. */
const sans = "'Source Sans 3 Variable', 'Source Sans 3', 'Segoe UI', Helvetica, Arial, sans-serif";
const serif = "'Source Serif 4 Variable', 'Source Serif 4', Georgia, serif";

const paper = '#ffffff';
const ink = '#1b1a17';
const muted = '#5c584f';
const warm = '#a6451a';

/**
 * A chart as one self-contained SVG element: its drawing with the styles that
 * the page gives it written into each mark, and around it the name, reading,
 * facts and warning without which it should not travel. The drawing must stand
 * in the document, for its styles to be known; it is copied, not changed.
 */
export function exportedPicture(
	drawing: SVGSVGElement,
	content: Omit<PictureContent, 'drawing'>
): SVGSVGElement {
	const { width, height } = drawing.viewBox.baseVal;
	const layout = pictureLayout({ ...content, drawing: { width, height } });
	const picture = svgElement('svg', {
		viewBox: `0 0 ${layout.width} ${layout.height}`,
		width: layout.width,
		height: layout.height,
		role: 'img'
	});
	const title = svgElement('title', {});
	title.textContent = `${content.title}. ${content.reading}`;
	picture.append(
		title,
		svgElement('rect', { width: layout.width, height: layout.height, fill: paper })
	);
	for (const { text, y, role } of layout.lines) {
		const { size, isStrong, isSerif } = pictureType[role];
		const line = svgElement('text', {
			x: layout.margin,
			y,
			'font-family': isSerif ? serif : sans,
			'font-size': size,
			'font-weight': isStrong ? 600 : 400,
			fill: role === 'warning' ? warm : role === 'fact' ? muted : ink
		});
		line.textContent = text;
		picture.append(line);
	}
	const group = svgElement('g', { transform: `translate(${layout.margin} ${layout.drawingY})` });
	group.append(...[...drawing.childNodes].flatMap(styledCopy));
	picture.append(group);
	return picture;
}

/** Properties that a mark may have from a style sheet and that SVG also knows as attributes. */
const carried = [
	'fill',
	'fill-opacity',
	'stroke',
	'stroke-width',
	'stroke-dasharray',
	'stroke-linecap',
	'stroke-linejoin',
	'stroke-opacity',
	'opacity',
	'paint-order'
];
const carriedByText = ['font-size', 'font-weight', 'text-anchor'];

function styledCopy(node: Node): Node[] {
	if (node instanceof Text) return [node.cloneNode()];
	if (!(node instanceof SVGElement)) return [];
	const children = [...node.childNodes].flatMap(styledCopy);
	// A link leads nowhere from a picture.
	const copy = node.localName === 'a' ? svgElement('g', {}) : (node.cloneNode(false) as SVGElement);
	copy.removeAttribute('class');
	const isText = node instanceof SVGTextElement;
	if (isText || node instanceof SVGGeometryElement) {
		const style = getComputedStyle(node);
		for (const name of isText ? [...carried, ...carriedByText] : carried) {
			copy.setAttribute(name, withoutUnit(style.getPropertyValue(name)));
		}
		if (isText) copy.setAttribute('font-family', sans);
	}
	copy.append(...children);
	return [copy];
}

function withoutUnit(value: string): string {
	return value.replace(/(\d)px\b/g, '$1');
}

function svgElement<Name extends keyof SVGElementTagNameMap>(
	name: Name,
	attributes: Readonly<Record<string, string | number>>
): SVGElementTagNameMap[Name] {
	const element = document.createElementNS('http://www.w3.org/2000/svg', name);
	for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
	return element;
}
