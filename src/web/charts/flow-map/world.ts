import { geoCentroid } from 'd3-geo';
import type { Feature, MultiLineString } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import countries from 'world-atlas/countries-110m.json' with { type: 'json' };
import { places } from './place.ts';

// world-atlas (Natural Earth 1:110m, public domain) is typed by its own JSON, far too loosely to use.
const topology = countries as unknown as Topology<{
  countries: GeometryCollection;
  land: GeometryCollection;
}>;
const outlines = new Map(
  feature(topology, topology.objects.countries).features.flatMap((outline) =>
    outline.id === undefined ? [] : [[String(outline.id), outline]],
  ),
);

/** ISO 3166 numeric code (`398`) of an alpha-3 code, as the map names countries. */
export type NumericOf = (alpha3: string) => string | undefined;

export const land = feature(topology, topology.objects.land);
/** Each border between two countries once. */
export const borders: MultiLineString = mesh(topology, topology.objects.countries, (a, b) => a !== b);

/** The outline of a country, if the map is large enough to have it. */
export const outlineOf = (alpha3: string, numericOf: NumericOf): Feature | undefined => {
  const numeric = numericOf(alpha3);
  return numeric === undefined ? undefined : outlines.get(numeric.padStart(3, '0'));
};

/** Where the flow of a country ends, in degrees; undefined when the map does not know the country. */
export const placeOf = (alpha3: string, numericOf: NumericOf): readonly [number, number] | undefined => {
  const own = places[alpha3];
  if (own !== undefined) return own;
  const outline = outlineOf(alpha3, numericOf);
  return outline === undefined ? undefined : geoCentroid(outline);
};
