import type { SensitiveCell } from './sensitive-cell.ts';

/** What other tables, published before or beside this one, make of its cells. */
export interface Beside {
  /** Everybody knows them already: to leave them out protects nobody. */
  readonly known: readonly number[];
  /** The same persons are not published there, so that they may not be here. */
  readonly hidden: readonly number[];
  /** With what is published there few persons would be computed from them. */
  readonly sensitive: readonly SensitiveCell[];
}
