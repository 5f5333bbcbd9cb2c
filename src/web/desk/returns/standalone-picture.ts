import { widths } from '../../charts/drawing.ts';
import { escapeMarkup } from '../../charts/to-markup.ts';
import { wrapWords } from '../../charts/wrap-words.ts';

/** What stands above and below a picture that has left its page. */
export interface PictureFrame {
  readonly title: string;
  readonly source: string;
}

/** Looks that the page's stylesheet gives and a file of its own must carry. */
const looks = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linejoin',
  'paint-order',
  'font-weight',
  'color',
] as const;

const [margin, lineHeight] = [16, 20] as const;

const withLooks = (drawn: SVGSVGElement): SVGSVGElement => {
  const copy = drawn.cloneNode(true) as SVGSVGElement;
  const copies = [copy, ...copy.querySelectorAll('*')];
  [drawn, ...drawn.querySelectorAll('*')].forEach((element, index) => {
    const style = getComputedStyle(element);
    const target = copies[index];
    for (const look of looks) target?.setAttribute(look, style.getPropertyValue(look));
    target?.removeAttribute('data-label');
    target?.removeAttribute('class');
  });
  return copy;
};

/** The drawing with its colours written into it, its title above and its source below, on the paper of the page. */
export const standalonePicture = (
  drawn: SVGSVGElement,
  { title, source }: PictureFrame,
): { readonly svg: string; readonly width: number; readonly height: number } => {
  const { width: inner, height: innerHeight } = drawn.viewBox.baseVal;
  const lines = wrapWords(title, widths.wide, 16);
  const width = inner + 2 * margin;
  const top = margin + lines.length * lineHeight + 8;
  const height = top + innerHeight + lineHeight + margin;
  const page = getComputedStyle(document.documentElement);
  const [paper, ink] = ['--paper', '--ink'].map((name) => page.getPropertyValue(name).trim());
  const heading = lines
    .map(
      (line, index) =>
        `<text x="${margin}" y="${margin + 14 + index * lineHeight}" font-size="16" font-weight="600" fill="${ink}">${escapeMarkup(line)}</text>`,
    )
    .join('');
  const copy = withLooks(drawn);
  for (const [name, value] of Object.entries({ x: margin, y: top, width: inner, height: innerHeight }))
    copy.setAttribute(name, String(value));
  const body = new XMLSerializer().serializeToString(copy);
  return {
    svg:
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="'Source Sans 3', 'Noto Sans', sans-serif">` +
      `<rect width="${width}" height="${height}" fill="${paper}"/>${heading}${body}` +
      `<text x="${margin}" y="${height - margin + 2}" font-size="12" fill="${ink}">${escapeMarkup(source)}</text></svg>`,
    width,
    height,
  };
};
