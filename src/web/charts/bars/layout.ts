import { fontSizes, widths } from '../drawing.ts';
import type { Size } from '../drawing.ts';
import { textWidth } from '../text-width.ts';
import { wrapWords } from '../wrap-words.ts';
import type { Bar, BarGroup, BarsState } from './state.ts';

export interface PlacedBar {
  readonly group: BarGroup;
  readonly bar: Bar;
  readonly top: number;
  readonly bottom: number;
  readonly end: number;
  /** What stands after the bar. */
  readonly text: string;
}

interface PlacedName {
  readonly group: BarGroup;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
}

interface BarsLayout {
  readonly height: number;
  readonly left: number;
  /** From where to where the axis runs: not through names that stand above bars. */
  readonly axis: readonly { readonly from: number; readonly to: number }[];
  readonly bars: readonly PlacedBar[];
  readonly names: readonly PlacedName[];
}

const missingStub = 44;

/** What is printed after a bar: its number, or that there is none; with several periods, which one. */
const textOf = ({ period, cell }: Bar, several: boolean, noData: string, computed: string): string => {
  const text = cell.value === null ? noData : cell.implied ? `${cell.text} (${computed})` : cell.text;
  return several ? `${period}: ${text}` : text;
};

/** Names stand left of the bars where there is room, and above them on a phone. */
export const barsLayout = (
  state: BarsState,
  size: Size,
  words: { readonly noData: string; readonly computed: string },
): BarsLayout => {
  const fontSize = fontSizes[size];
  const lineHeight = Math.round(fontSize * 1.2);
  const several = state.periods.length > 1;
  const barHeight = several ? 14 : 20;
  const namesAbove = size === 'narrow';

  const nameColumn = namesAbove ? widths[size] : 200;
  const wrapped = state.groups.map(({ name }) => wrapWords(name, nameColumn, fontSize));
  const widestName = Math.max(0, ...wrapped.flat().map((line) => textWidth(line, fontSize)));
  const left = namesAbove ? 1 : Math.ceil(widestName) + 10;
  const texts = state.groups.map(({ bars }) =>
    bars.map((bar) => textOf(bar, several, words.noData, words.computed)),
  );
  const after = 8 + Math.max(0, ...texts.flat().map((text) => textWidth(text, fontSize)));
  // A long remark after a short bar needs no room beside the longest one.
  const room = Math.max(120, widths[size] - left - Math.min(after, widths[size] * 0.3));
  const end = (value: number): number => left + (state.highest === 0 ? 0 : (value / state.highest) * room);

  const top = fontSize + 12;
  const bars: PlacedBar[] = [];
  const names: PlacedName[] = [];
  const axis: { from: number; to: number }[] = [];
  let edge = top;
  state.groups.forEach((group, place) => {
    const lines = wrapped[place] ?? [];
    const nameHeight = lines.length * lineHeight;
    if (namesAbove) edge += nameHeight + 3;
    const barsHeight = group.bars.length * (barHeight + 2);
    const groupHeight = namesAbove ? barsHeight : Math.max(barsHeight, nameHeight);
    names.push({
      group,
      lines,
      x: namesAbove ? 0 : left - 10,
      y: namesAbove ? edge - 3 - nameHeight / 2 : edge + groupHeight / 2,
    });
    group.bars.forEach((bar, index) => {
      const barTop = edge + (groupHeight - barsHeight) / 2 + index * (barHeight + 2) + 1;
      const { value } = bar.cell;
      bars.push({
        group,
        bar,
        top: barTop,
        bottom: barTop + barHeight,
        end: value === null ? left + missingStub : end(value),
        text: texts[place]?.[index] ?? '',
      });
    });
    if (namesAbove) axis.push({ from: edge, to: edge + barsHeight });
    edge += groupHeight + (namesAbove ? 7 : 8);
  });
  if (!namesAbove) axis.push({ from: top - 4, to: edge - 4 });
  return { height: Math.ceil(edge), left, axis, bars, names };
};
