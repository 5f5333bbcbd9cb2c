import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { drawChart } from '../../../src/web/charts/draw-chart.ts';
import { chartWords } from './chart-words.ts';
import { drawings } from './drawings.ts';
import { paperTable, wholeView } from './paper-table.ts';

const css = readFileSync(path.join(import.meta.dirname, '../../../src/web/charts/charts.css'), 'utf8');

describe.each(Object.entries(drawings))('%s', (name, drawing) => {
  const svg = drawing?.svg ?? '';
  const swatches = [...(drawing?.legend ?? []), ...(drawing?.key ?? [])].map(({ swatch }) => swatch).join('');

  // A changed picture is looked at before `vitest -u` accepts it.
  test('looks as reviewed', async () => {
    const lines = `${svg}\n${swatches}\n`.replaceAll('><', '>\n<');
    await expect(lines).toMatchFileSnapshot(`golden/${name}.svg`);
  });

  test('obeys a policy without inline styles and scripts', () => {
    expect(svg).toContain('<svg');
    expect(svg + swatches).not.toMatch(/<(?:style|script|foreignObject|a|image)\b/);
    expect(svg + swatches).not.toMatch(/<[^>]*\s(?:style|on\w+|href|font-family)=/);
  });

  test('has a name and a description, and no id twice', () => {
    const ids = [...svg.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, labels = ''] of svg.matchAll(/role="img" aria-labelledby="([^"]+)"/g)) {
      for (const label of labels.split(' ')) expect(ids).toContain(label);
    }
    for (const [, pattern = ''] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(pattern);
    expect(svg.match(/role="img"/g)).toHaveLength(2);
  });

  test('has no number that is none, and is light enough for a phone', () => {
    expect(svg).not.toMatch(/NaN|undefined|Infinity|null/);
    expect(svg.length).toBeLessThan(60_000);
  });

  test('every class that carries a colour has a rule', () => {
    for (const [, classes = ''] of (svg + swatches).matchAll(/class="([^"]+)"/g)) {
      for (const one of classes
        .split(' ')
        .filter((part) => /^series|^(?:gap|zero|bar|computed|arc|spot|land|guide|line|point)$/.test(part))) {
        expect(css).toContain(`.${one}`);
      }
    }
  });
});

test('what a page passes as text cannot become markup', () => {
  const table = paperTable(3);
  const name = '<b onclick="x">&"';
  const categories = table.categories.map((category) => ({
    ...category,
    name: { kk: name, ru: name, en: name },
  }));
  const drawn = drawChart({ ...table, categories }, wholeView(table), 'en', {
    ...chartWords.en,
    title: '</title><script>',
    noData: name,
    valueAxis: name,
  });
  expect(drawn?.svg).not.toMatch(/<b|<script|"x"/);
  expect(drawn?.svg).toContain('data-label="&lt;b onclick=&quot;x&quot;&gt;&amp;&quot;, 2017: 128"');
});

test('nothing chosen, nothing drawn', () => {
  const table = paperTable(3);
  expect(drawChart(table, { ...wholeView(table), periods: [] }, 'en', chartWords.en)).toBeUndefined();
  expect(drawChart(table, { ...wholeView(table), categories: ['XXX'] }, 'en', chartWords.en)).toBeUndefined();
});

test('a table without a single number still shows that nothing is known', () => {
  const table = paperTable(3);
  const cells = table.cells.map((cell) => ({ ...cell, value: null, reason: 'not-published' as const }));
  const drawn = drawChart({ ...table, cells }, wholeView(table), 'en', chartWords.en);
  expect(drawn?.svg.match(/class="gap"/g)).toHaveLength(12);
  expect(drawn?.svg).not.toContain('NaN');
});
