import { shortPath } from './short-path.ts';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escapeMarkup = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/** One decimal is a tenth of a pixel; more only makes pages heavier and pictures differ between machines. */
const round = (text: string): string =>
  text.replace(/-?\d*\.\d+(?:e-?\d+)?/g, (number) => String(Number(Number(number).toFixed(1))));

const geometry = new Set([
  'd',
  'transform',
  'x',
  'y',
  'x1',
  'x2',
  'y1',
  'y2',
  'cx',
  'cy',
  'r',
  'width',
  'height',
  'dx',
  'dy',
  'stroke-width',
]);
/** The page's policy forbids inline styles and handlers; the font is the page's; English labels are not the reader's. */
const forbidden = /^(?:style|on.*|font-family|aria-.*)$/;

const attributes = (element: Element): string =>
  [...element.attributes]
    .filter(({ name }) => !forbidden.test(name))
    .map(({ name, value }) => {
      const text = name === 'd' ? shortPath(value) : value;
      return ` ${name}="${escapeMarkup(geometry.has(name) && !text.endsWith('em') ? round(text) : text)}"`;
    })
    .toSorted()
    .join('');

const isElement = (node: Node): node is Element => node.nodeType === node.ELEMENT_NODE;

/** What Plot drew inside its svg element, as markup that a strict content security policy accepts. */
export const toMarkup = (node: Node): string => {
  if (node.nodeType === node.TEXT_NODE) return escapeMarkup(node.textContent ?? '');
  if (!isElement(node)) return '';
  const name = node.tagName.toLowerCase();
  if (name === 'style') return '';
  const inside = [...node.childNodes].map(toMarkup).join('');
  if (name === 'g' && inside === '') return '';
  return inside === '' ? `<${name}${attributes(node)}/>` : `<${name}${attributes(node)}>${inside}</${name}>`;
};
