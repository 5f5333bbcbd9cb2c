/** A row of a figure: what was answered, and how many gave it. */
export interface FigureRow {
  readonly name: string;
  /** Count, base, percentage and interval in words; of a row without a count why there is none. */
  readonly words: string;
  /** Between 0 and 1; undefined: nothing is known, the row is hatched. */
  readonly share: number | undefined;
  readonly lower: number | null;
  readonly upper: number | null;
}

interface FigureDrawing {
  /** Unique on the page. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly rows: readonly FigureRow[];
  /** Words of the ends and middle of the axis, which goes from 0 to 100 %. */
  readonly tick: (share: number) => string;
}

const widths = { wide: 760, narrow: 340 } as const;
/** Signs that a line has room for, at the width of Cyrillic letters. */
const signs = { wide: 96, narrow: 42 } as const;
const [lineHeight, barHeight, between] = [17, 16, 16] as const;
const ticks = [0, 0.25, 0.5, 0.75, 1] as const;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Lines of whole words. */
const linesOf = (text: string, most: number): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > most) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
};

const drawSize = (
  { id, title, description, rows, tick }: FigureDrawing,
  size: keyof typeof widths,
): string => {
  const width = widths[size];
  const [left, right] = [12, width - 24];
  const x = (share: number): string => (left + share * (right - left)).toFixed(1);
  const own = `${id}-${size}`;
  const marks: string[] = [];
  let y = 4;
  const text = (line: string, className: string, weight: string): void => {
    y += lineHeight;
    marks.push(
      `<text class="${className}" x="${left}" y="${y - 4}" text-anchor="start"${weight}>${escaped(line)}</text>`,
    );
  };
  let grid = '';
  for (const { name, words, share, lower, upper } of rows) {
    for (const line of linesOf(name, signs[size])) text(line, 'name', ' font-weight="600"');
    for (const line of linesOf(words, signs[size])) text(line, 'value', '');
    const middle = y + 3 + barHeight / 2;
    const at = `y="${y + 3}" height="${barHeight}"`;
    if (share === undefined)
      marks.push(
        `<rect class="hatch" x="${left}" width="${right - left}" ${at} fill="url(#${own}-hatch)"/><rect class="hatch-frame" x="${left}" width="${right - left}" ${at} fill="none" stroke="#9a5b00"/>`,
      );
    else
      // A path, whose form no stylesheet of a page changes.
      marks.push(
        `<path class="bar" d="M${left} ${y + 3}h${(share * (right - left)).toFixed(1)}v${barHeight}H${left}z" fill="#005b8c" fill-opacity="0.55"/>`,
      );
    if (lower !== null && upper !== null)
      marks.push(
        `<path class="interval" d="M${x(lower)} ${middle}H${x(upper)}M${x(lower)} ${middle - 5}v10M${x(upper)} ${middle - 5}v10" fill="none" stroke="currentColor" stroke-width="2"/>`,
      );
    y += barHeight + between;
  }
  for (const share of ticks) {
    grid += `<path class="grid" d="M${x(share)} 4V${y - 6}" stroke="currentColor" stroke-opacity="0.18"/>`;
    marks.push(
      `<text class="tick" x="${x(share)}" y="${y + 10}" text-anchor="middle">${escaped(tick(share))}</text>`,
    );
  }
  const height = y + 20;
  const hatch = rows.some(({ share }) => share === undefined)
    ? `<defs><pattern id="${own}-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="hatch-ground" width="6" height="6" fill="#fdfcf9"/><rect class="hatch-line" width="2" height="6" fill="#9a5b00"/></pattern></defs>`
    : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" class="chart chart-${size}" role="img" aria-labelledby="${own}-title ${own}-desc" viewBox="0 0 ${width} ${height}" font-size="13" fill="currentColor"><title id="${own}-title">${escaped(title)}</title><desc id="${own}-desc">${escaped(description)}</desc>${hatch}${grid}${marks.join('')}</svg>`;
};

/**
 * Bars from 0 to 100 % with Wilson's interval drawn over each, what is not known hatched; words stand above their bar, so that long ones in any language
 * have room. `page`: two drawings, of which the stylesheet shows one; `file`: one that stands alone, in fixed colours and a font of its reader.
 */
export const drawFigure = (figure: FigureDrawing, as: 'page' | 'file'): string =>
  as === 'page'
    ? `${drawSize(figure, 'wide')}${drawSize(figure, 'narrow')}`
    : `<?xml version="1.0" encoding="UTF-8"?>\n${drawSize(figure, 'wide').replace('<svg ', '<svg font-family="Source Sans 3, Segoe UI, Helvetica, Arial, sans-serif" color="#1d1c1a" ')}\n`;
