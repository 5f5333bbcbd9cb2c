import type { DeclaredFact } from './claim-file.ts';
import { parseDecimal } from './decimal-text.ts';
import type { DerivedFact } from './fact-book.ts';
import type { Fact } from './fact.ts';

/** A fact of a claim file as the engine uses it; nothing when its value is no number that could have been printed. */
export const declareFact = (
  given: DeclaredFact,
  origin: { readonly file: string; readonly line: number },
): Fact | DerivedFact | undefined => {
  const { id, unit, kind, locator, period, population, quote, reason } = given;
  const common = {
    id,
    unit,
    kind,
    locator,
    origin,
    ...(period === undefined ? {} : { period }),
    ...(population === undefined ? {} : { population }),
    ...(given.outside ? { isOutside: true } : {}),
    ...(quote === undefined ? {} : { quote }),
  };
  if (given.from !== undefined) {
    return { ...common, from: given.from, value: null, decimals: given.decimals ?? 0 };
  }
  if (given.value == null) {
    return { ...common, value: null, decimals: 0, reason: reason ?? 'not-published' };
  }
  const printed = parseDecimal(String(given.value));
  if (printed === undefined) return undefined;
  return { ...common, value: printed.value, decimals: given.decimals ?? printed.decimals };
};
