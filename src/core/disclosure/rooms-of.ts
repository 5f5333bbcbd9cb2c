import type { Scope } from './scope.ts';

/** How much farther an attack would go if a cell were suppressed, for each cell, by the slopes of the attack: at most, by weak duality. */
export const roomsOf = (slopes: ArrayLike<number>, { up, down }: Scope): Float64Array =>
  Float64Array.from(slopes, (slope, cell) =>
    slope > 0 ? slope * (up[cell] ?? 0) : -slope * (down[cell] ?? 0),
  );
