import type { EpvoRow } from '../../core/epvo/epvo-row.ts';
import type { SealContext } from '../sealed.ts';
import type { Vault } from '../vault.ts';
import { openJson } from '../sealed-json.ts';

/** A sealed text and the place that it was sealed for. */
export interface SealedText {
  readonly sealed: string;
  readonly place: SealContext;
}

/** What is known of a row: as it was read whole, and what later files say of it, oldest first. */
type SealedLayers = readonly SealedText[];

/**
 * Rows of a table by their number, each opened when it is first asked for. Of a table that was not loaded whole, only some rows and, where others refer to
 * it, all numbers are there; going through such a table throws.
 */
export class SealedRows implements ReadonlyMap<number, EpvoRow> {
  readonly size: number;
  readonly #layers: ReadonlyMap<number, SealedLayers>;
  /** All numbers; `undefined` where nobody asks for those that were not loaded. */
  readonly #keys: ReadonlySet<number> | undefined;
  readonly #isWhole: boolean;
  readonly #opened = new Map<number, EpvoRow>();
  readonly #open: (layers: SealedLayers) => EpvoRow;

  constructor(
    layers: ReadonlyMap<number, SealedLayers>,
    vault: Vault,
    frame: EpvoRow,
    rest?: { readonly size: number; readonly keys: ReadonlySet<number> | undefined },
  ) {
    this.#layers = layers;
    this.size = rest?.size ?? layers.size;
    this.#isWhole = rest === undefined;
    this.#keys = rest === undefined ? new Set(layers.keys()) : rest.keys;
    this.#open = (own) =>
      Object.assign(
        { ...frame },
        ...own.map(({ sealed, place }) => openJson(vault, sealed, place)),
      ) as EpvoRow;
  }

  has(key: number): boolean {
    return (this.#keys ?? this.#layers).has(key);
  }

  get(key: number): EpvoRow | undefined {
    const known = this.#opened.get(key);
    if (known !== undefined) return known;
    const layers = this.#layers.get(key);
    if (layers === undefined) return undefined;
    const row = this.#open(layers);
    this.#opened.set(key, row);
    return row;
  }

  keys(): MapIterator<number> {
    return (this.#keys ?? this.#layers).keys();
  }

  *entries(): MapIterator<[number, EpvoRow]> {
    if (!this.#isWhole) throw new Error('a table of the copy that was not loaded whole');
    for (const key of this.#layers.keys()) yield [key, this.get(key) ?? {}];
  }

  *values(): MapIterator<EpvoRow> {
    for (const [, row] of this.entries()) yield row;
  }

  [Symbol.iterator](): MapIterator<[number, EpvoRow]> {
    return this.entries();
  }

  forEach(visit: (row: EpvoRow, key: number, map: ReadonlyMap<number, EpvoRow>) => void): void {
    for (const [key, row] of this.entries()) visit(row, key, this);
  }
}
