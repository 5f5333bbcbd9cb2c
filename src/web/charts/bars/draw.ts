import * as Plot from '@observablehq/plot';
import type { ChartTexts } from '../chart-texts.ts';
import type { Size } from '../drawing.ts';
import { pointLabel } from '../point-label.ts';
import { hatchOf, svgPage } from '../svg-page.ts';
import { tagged } from '../tagged.ts';
import { barsLayout } from './layout.ts';
import type { PlacedBar } from './layout.ts';
import type { BarsState } from './state.ts';

/** A zero is a thick mark on the axis: something was counted and it was none. */
const zeroMark = 3;

const kindOf = ({ bar, group }: PlacedBar): string => {
  if (bar.cell.value === null) return 'gap';
  if (bar.cell.value === 0) return 'zero';
  return bar.cell.implied ? 'computed' : `bar ${group.style.className}`;
};

/** One SVG of a horizontal bar chart. Missing is a hatched stub with words, zero a mark on the axis and "0". */
export const drawBars = (state: BarsState, size: Size, id: string, texts: ChartTexts): string => {
  const at = barsLayout(state, size, texts);
  const labelOf = ({ bar, group }: PlacedBar): string =>
    bar.label ??
    pointLabel(
      group.name,
      bar.period,
      bar.cell.value === null ? texts.missing[bar.cell.reason] : bar.cell.text,
    );
  const rects = (bars: readonly PlacedBar[], fill: string): Plot.Markish =>
    Plot.rect(bars, {
      x1: at.left,
      x2: ({ bar, end }) => (bar.cell.value === 0 ? at.left + zeroMark : end),
      y1: 'top',
      y2: 'bottom',
      fill,
      render: tagged(bars, (placed) => ({
        class: kindOf(placed),
        category: placed.group.category,
        period: placed.bar.period,
        label: labelOf(placed),
      })),
    });
  const known = at.bars.filter(({ bar }) => bar.cell.value !== null);
  const missing = at.bars.filter(({ bar }) => bar.cell.value === null);
  const marks = [
    Plot.text([texts.valueAxis], {
      x: 0,
      y: 0,
      dy: 12,
      text: (text: string) => text,
      textAnchor: 'start',
      className: 'axis-name',
    }),
    Plot.ruleX(at.axis, { x: at.left, y1: 'from', y2: 'to', className: 'axis', stroke: 'currentColor' }),
    rects(known, 'currentColor'),
    rects(missing, hatchOf(`${id}-${size}`)),
    ...at.names.map((name) =>
      Plot.text([name], {
        x: 'x',
        y: 'y',
        text: ({ lines }) => lines.join('\n'),
        lineHeight: 1.2,
        textAnchor: size === 'narrow' ? 'start' : 'end',
        render: tagged([name], ({ group }) => ({ category: group.category, class: 'name' })),
      }),
    ),
    Plot.text(at.bars, {
      x: ({ bar, end }) => (bar.cell.value === 0 ? at.left + zeroMark : end) + 6,
      y: ({ top, bottom }) => (top + bottom) / 2,
      text: 'text',
      textAnchor: 'start',
      render: tagged(at.bars, ({ group, bar }) => ({
        category: group.category,
        class: bar.cell.value === null ? 'value none' : 'value',
      })),
    }),
  ];
  return svgPage({ id: `${id}-${size}`, size, height: at.height, texts, marks });
};
