import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const css = readFileSync(path.join(import.meta.dirname, '../../../src/web/charts/palette.css'), 'utf8');
const [light = '', dark = ''] = css.split('@media');
const variables = (part: string) =>
  new Map(
    [...part.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6});/g)].map((match) => [match[1] ?? '', match[2] ?? '']),
  );

type Linear = readonly [number, number, number];
const linear = (hex: string): Linear => {
  const channel = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
};
/** Relative luminance and contrast: WCAG 2.2. */
const luminance = ([r, g, b]: Linear): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;
const contrast = (a: string, b: string): number => {
  const [low = 0, high = 0] = [luminance(linear(a)), luminance(linear(b))].toSorted((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
};
/** Oklab (Ottosson 2020): equal distances look about equally different. */
const oklab = ([r, g, b]: Linear): Linear => {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
};
/** Full deuteranopia and protanopia (Machado, Oliveira and Fernandes 2009, severity 1). */
const sights: Readonly<Record<string, readonly Linear[]>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
};
const seen = (hex: string, sight: readonly Linear[]): Linear => {
  const colour = linear(hex);
  const [r = 0, g = 0, b = 0] = sight.map((row) =>
    Math.max(0, row[0] * colour[0] + row[1] * colour[1] + row[2] * colour[2]),
  );
  return oklab([r, g, b]);
};

describe.each([
  ['light', variables(light)],
  ['dark', variables(dark)],
] as const)('%s', (_, colours) => {
  const series = [...colours].filter(([name]) => name.startsWith('series-'));

  const below = (names: readonly string[], against: string, least: number): readonly string[] =>
    names.filter((name) => contrast(colours.get(name) ?? '', colours.get(against) ?? '') < least);

  test('series and marks stand out from the paper at 3:1', () => {
    expect(series).toHaveLength(8);
    expect(below([...series.map(([name]) => name), 'signal'], 'paper', 3)).toEqual([]);
  });

  test('text colours stand out at 4.5:1', () => {
    expect(below(['ink', 'muted', 'accent', 'error'], 'paper', 4.5)).toEqual([]);
    expect(below(['ink'], 'land', 4.5)).toEqual([]);
    expect(below(['ink'], 'home', 4.5)).toEqual([]);
  });

  test.each(Object.entries(sights))('no two series look alike with %s sight', (name, sight) => {
    const least = name === 'usual' ? 0.1 : 0.07;
    const alike = series.flatMap(([a, first], index) =>
      series.slice(index + 1).flatMap(([b, second]) => {
        const [x, y] = [seen(first, sight), seen(second, sight)];
        return Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]) < least ? [`${a} and ${b}`] : [];
      }),
    );
    expect(alike).toEqual([]);
  });
});
