/**
 * Where a country's flow ends. A centroid of its whole outline would put France near Guiana and Russia in
 * Siberia, and the 110m map has no city states: these are places in degrees, [longitude, latitude].
 */
export const places: Readonly<Record<string, readonly [number, number]>> = {
  BHR: [50.55, 26.05],
  CAN: [-98, 55],
  FRA: [2.5, 46.6],
  GBR: [-1.8, 52.6],
  HKG: [114.15, 22.35],
  KAZ: [67.5, 48.2],
  LIE: [9.55, 47.15],
  MAC: [113.55, 22.2],
  MCO: [7.42, 43.74],
  MDV: [73.5, 3.2],
  MLT: [14.45, 35.9],
  MUS: [57.55, -20.25],
  MYS: [102.2, 3.9],
  NLD: [5.4, 52.2],
  NOR: [9.5, 61.2],
  NZL: [174.5, -40.5],
  PRT: [-8.2, 39.6],
  RUS: [44, 56],
  SGP: [103.8, 1.35],
  USA: [-97, 39.5],
  VAT: [12.45, 41.9],
};
