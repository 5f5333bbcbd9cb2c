import * as Plot from '@observablehq/plot';
import type { MapTexts } from '../chart-texts.ts';
import type { Size } from '../drawing.ts';
import { pointLabel } from '../point-label.ts';
import { hatchOf, svgPage } from '../svg-page.ts';
import { tagged } from '../tagged.ts';
import { flowMapLayout } from './layout.ts';
import type { FlowMapLayout, Spot } from './layout.ts';
import type { FlowMapState } from './state.ts';
import { thinned } from './thinned.ts';
import { borders, land, outlineOf, placeOf } from './world.ts';
import type { NumericOf } from './world.ts';

const kindOf = ({ flow }: Spot): string => {
  if (flow.cell.value === null) return 'gap';
  return flow.cell.value === 0 ? 'spot none' : 'spot';
};

const spots = (at: FlowMapLayout, state: FlowMapState, texts: MapTexts, hatch: string): Plot.Markish[] =>
  at.spots.map((spot) => {
    const { cell, name, category, label } = spot.flow;
    const text =
      label ?? pointLabel(name, state.period, cell.value === null ? texts.missing[cell.reason] : cell.text);
    return Plot.dot([spot], {
      x: ({ flow }) => flow.place[0],
      y: ({ flow }) => flow.place[1],
      r: spot.r,
      symbol: cell.value === null ? 'square' : 'circle',
      fill: cell.value === null ? hatch : 'currentColor',
      render: tagged([spot], () => ({ class: kindOf(spot), category, period: state.period, label: text })),
    });
  });

const names = (at: FlowMapLayout): Plot.Markish[] =>
  at.names.map((name) => {
    const degrees =
      name.category === ''
        ? at.origin
        : at.spots.find(({ flow }) => flow.category === name.category)?.flow.place;
    return Plot.text([name], {
      x: () => degrees?.[0],
      y: () => degrees?.[1],
      dx: name.textX - name.x,
      dy: name.textY - name.y,
      text: 'text',
      textAnchor: name.anchor,
      render: tagged([name], ({ category }) =>
        category === '' ? { class: 'name halo home' } : { class: 'name halo', category },
      ),
    });
  });

/** One SVG of the map: arcs along great circles, as wide as the root of the number, circles as large as the number. */
export const drawFlows = (
  state: FlowMapState,
  originCode: string,
  size: Size,
  id: string,
  texts: MapTexts,
  numericOf: NumericOf,
): string => {
  const origin = placeOf(originCode, numericOf);
  if (origin === undefined) throw new Error(`no place on the map for ${originCode}`);
  const at = flowMapLayout(state, origin, texts.origin, size);
  const coarse = thinned(at.projection, size === 'wide' ? 2.8 : 2);
  const home = outlineOf(originCode, numericOf);
  const flowing = at.spots.filter(({ stroke }) => stroke > 0);
  const marks = [
    Plot.geo(land, { className: 'land' }),
    ...(home === undefined ? [] : [Plot.geo(home, { className: 'home' })]),
    Plot.geo(borders, { className: 'borders' }),
    ...flowing.map((spot) =>
      Plot.geo(
        { type: 'LineString', coordinates: [[...origin], [...spot.flow.place]] },
        {
          stroke: 'currentColor',
          strokeWidth: spot.stroke,
          render: tagged([spot], ({ flow }) => ({ class: 'arc', category: flow.category })),
        },
      ),
    ),
    Plot.dot([origin], { r: 5, className: 'origin', fill: 'currentColor' }),
    ...spots(at, state, texts, hatchOf(`${id}-${size}`)),
    ...names(at),
  ];
  return svgPage({ id: `${id}-${size}`, size, height: at.height, texts, marks, projection: coarse });
};
