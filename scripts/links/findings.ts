import type { Locale } from '../../src/core/basics/locale.ts';
import { addressKind } from './address-kind.ts';

interface Place {
  readonly who: string;
  readonly locale: Locale;
  readonly address: string;
}

/** What was found: said when it is first met, each fault of one kind of page in one language once. */
export class Findings {
  readonly #found = new Set<string>();
  readonly #say: (line: string) => void;

  constructor(say: (line: string) => void) {
    this.#say = say;
  }

  add({ who, locale, address }: Place, what: string): void {
    // Records differ in their names only: the fault is the same.
    const key = `${locale} ${addressKind(address)} ${what.replaceAll(/[0-9a-f-]{20,}/g, '*')}`;
    if (this.#found.has(key)) return;
    this.#found.add(key);
    this.#say(`${who}, ${locale}, ${address}: ${what}`);
  }

  get count(): number {
    return this.#found.size;
  }
}
