import type { Locale } from '../../src/core/basics/locale.ts';
import { addressKind } from './address-kind.ts';

export interface Place {
  readonly who: string;
  readonly locale: Locale;
  readonly address: string;
}

/** What was found, each fault of one kind of page in one language once, however many meet it. */
export class Findings {
  readonly #found = new Map<string, { readonly line: string; times: number }>();

  add({ who, locale, address }: Place, what: string): void {
    // Records differ in their names only: the fault is the same.
    const key = `${locale} ${addressKind(address)} ${what.replaceAll(/[0-9a-f-]{20,}/g, '*')}`;
    const before = this.#found.get(key);
    if (before === undefined)
      this.#found.set(key, { line: `${who}, ${locale}, ${address}: ${what}`, times: 1 });
    else before.times += 1;
  }

  lines(): readonly string[] {
    return [...this.#found.values()].map(({ line, times }) =>
      times === 1 ? line : `${line} (${times} times)`,
    );
  }
}
