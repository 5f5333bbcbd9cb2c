/** What a lot among equals gave somebody: `in`, the stay; `out`, none, even if he moved up later. */
export const lots = ['in', 'out'] as const;
export type Lot = (typeof lots)[number];
