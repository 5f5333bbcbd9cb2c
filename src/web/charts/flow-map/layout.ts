import { geoEqualEarth, geoInterpolate } from 'd3-geo';
import type { GeoProjection } from 'd3-geo';
import { fontSizes, widths } from '../drawing.ts';
import type { Size } from '../drawing.ts';
import { placeNames } from './place-names.ts';
import type { PlacedName } from './place-names.ts';
import type { Flow, FlowMapState } from './state.ts';

export interface Spot {
  readonly flow: Flow;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** Width of the arc from the origin; none for zero and for missing. */
  readonly stroke: number;
}

export interface FlowMapLayout {
  readonly height: number;
  readonly projection: GeoProjection;
  readonly origin: readonly [number, number];
  readonly spots: readonly Spot[];
  readonly names: readonly PlacedName[];
}

const largest: Readonly<
  Record<
    Size,
    {
      r: number;
      stroke: number;
      names: number;
      heights: readonly [number, number];
      inset: readonly [number, number];
    }
  >
> = {
  wide: { r: 17, stroke: 9, names: 16, heights: [300, 440], inset: [56, 36] },
  narrow: { r: 11, stroke: 6, names: 8, heights: [200, 330], inset: [34, 28] },
};
const markRadius = 4;

/** Longitude turned to the middle of the map: the usual one once the Americas are in, else the middle of Eurasia. */
const turn = (extent: FlowMapState['extent']): readonly [number, number] =>
  extent.some(([longitude]) => longitude < -30) ? [-11, 0] : [-65, 0];

/** Points of the arc to a place: a great circle to America passes far north of both its ends. */
const arcPoints = (
  origin: readonly [number, number],
  place: readonly [number, number],
): [number, number][] => {
  const along = geoInterpolate([...origin], [...place]);
  return Array.from({ length: 9 }, (_, step) => along(step / 8));
};

/** Where everything stands, in pixels. The map shows what the tables reach, not always the whole world. */
export const flowMapLayout = (
  state: FlowMapState,
  origin: readonly [number, number],
  originName: string,
  size: Size,
): FlowMapLayout => {
  const width = widths[size];
  const { r, stroke, names, heights, inset } = largest[size];
  const [across, down] = inset;
  const shown = {
    type: 'MultiPoint' as const,
    coordinates: state.extent.flatMap((place) => arcPoints(origin, place)),
  };
  const [turnX, turnY] = turn(state.extent);
  const projection = geoEqualEarth().rotate([turnX, turnY]);
  const tall = projection.fitWidth(width - 2 * across, shown);
  const ys = shown.coordinates.flatMap((point) => tall(point)?.[1] ?? []);
  const [lowest, highest] = heights;
  const height = Math.round(
    Math.min(highest, Math.max(lowest, Math.max(...ys) - Math.min(...ys) + 2 * down)),
  );
  projection
    .fitExtent(
      [
        [across, down],
        [width - across, height - down],
      ],
      shown,
    )
    .clipExtent([
      [0, 0],
      [width, height],
    ]);

  const at = ([longitude, latitude]: readonly [number, number]): readonly [number, number] => {
    const point = projection([longitude, latitude]);
    if (point === null) throw new Error(`no place on the map for ${longitude}, ${latitude}`);
    return point;
  };
  const spots = state.flows.map((flow): Spot => {
    const [x, y] = at(flow.place);
    const weight = state.highest === 0 ? 0 : Math.sqrt((flow.cell.value ?? 0) / state.highest);
    const isFlow = weight > 0;
    return {
      flow,
      x,
      y,
      r: isFlow ? Math.max(2.5, weight * r) : markRadius,
      stroke: isFlow ? Math.max(0.8, weight * stroke) : 0,
    };
  });
  const [originX, originY] = at(origin);
  const home = { x: originX, y: originY, r: 6, text: originName, category: '' };
  const labelled = spots.slice(0, names).map(({ flow, x, y, r: radius }) => ({
    x,
    y,
    r: radius,
    category: flow.category,
    text: flow.cell.value === null ? flow.name : `${flow.name} ${flow.cell.text}`,
  }));
  const obstacles = spots.map(({ x, y, r: radius }) => ({ x, y, r: radius }));
  return {
    height,
    projection,
    origin,
    spots,
    names: placeNames([home, ...labelled], obstacles, { width, height }, fontSizes[size]),
  };
};
