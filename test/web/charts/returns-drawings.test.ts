import { describe, expect, it } from 'vitest';
import { drawCurves } from '../../../src/web/charts/returns/draw-curves.ts';
import { drawShareRows } from '../../../src/web/charts/returns/draw-share-rows.ts';
import { drawSmallCurves } from '../../../src/web/charts/returns/draw-small-curves.ts';
import { serverDocument } from '../../../src/web/charts/svg-page.ts';
import { curvesChart } from '../../../src/web/desk/returns/curves-chart.ts';
import { groupsChart } from '../../../src/web/desk/returns/groups-chart.ts';
import { isDrawn } from '../../../src/web/desk/returns/is-drawn.ts';
import { shareChart } from '../../../src/web/desk/returns/share-chart.ts';
import { silentReturns, wholeReturns } from '../../e2e/returns-answers.ts';

const count = (svg: string, part: RegExp): number => [...svg.matchAll(part)].length;
const { returned, first } = wholeReturns;
if (!isDrawn(returned) || !isDrawn(first)) throw new Error('the prepared answer has curves');
const between = curvesChart(returned, 'returned', 'kk');
const states = curvesChart(first, 'first', 'ru');

describe('the drawings of the page of returns', () => {
  it('are two sizes without a number that is none', () => {
    const all = [
      drawCurves(serverDocument, between.chart),
      drawCurves(serverDocument, states.chart),
      drawSmallCurves(serverDocument, { ...between.chart, id: 'small' }),
      drawShareRows(serverDocument, shareChart(wholeReturns.all, 12, 'en').chart),
      drawShareRows(serverDocument, groupsChart(wholeReturns.groups, 'institution', 'en').chart),
    ];
    for (const { svg } of all) {
      expect(count(svg, /<svg class="chart chart-(?:wide|narrow)"/g)).toBe(2);
      expect(svg).not.toMatch(/NaN|Infinity|undefined/);
      expect(count(svg, /<title /g)).toBe(2);
    }
  });

  it('show a rise on an unknown day as a box, and break the line there', () => {
    const { svg } = drawCurves(serverDocument, between.chart);
    expect(count(svg, /class="series-1 unlocated"/g)).toBe(2 * 5);
    const [line = ''] = /<path[^>]*class="series-1 line curve"[^>]*>/.exec(svg) ?? [];
    expect(count(line, /M/gi)).toBe(1 + 5);
    expect(drawCurves(serverDocument, states.chart).svg).not.toContain('unlocated');
  });

  it('name each state at the end of its line, in its own colour', () => {
    const { svg } = drawCurves(serverDocument, states.chart);
    for (const [state, colour] of [
      ['returned', 'series-1'],
      ['work-abroad', 'series-2'],
      ['study-abroad', 'series-3'],
    ])
      expect(svg).toMatch(new RegExp(`class="name ${colour ?? ''}" data-category="${state ?? ''}"`));
  });

  it('draw the bounds behind the estimates, and no point where there is none', () => {
    const whole = drawShareRows(serverDocument, shareChart(wholeReturns.all, 12, 'en').chart).svg;
    expect(count(whole, /class="share-band"/g)).toBe(2);
    expect(count(whole, /class="series-[12] point"/g)).toBe(2 * 2);
    const silent = drawShareRows(serverDocument, shareChart(silentReturns.all, 12, 'en').chart).svg;
    expect(count(silent, /class="share-band"/g)).toBe(2);
    expect(silent).not.toMatch(/ point"/);
  });
});
