import type { Locale } from '../../core/basics/locale.ts';
import type { RuleFault } from '../../core/obligation/rule-fault.ts';
import { textOf } from '../../messages.ts';

/** A sentence for each fault of a rule or a case: file, place, what is wrong and the cure. */
export const ruleFaultSentences = (
  locale: Locale,
  file: string,
  faults: readonly RuleFault[],
): readonly string[] =>
  faults.map(({ code, field, params }) => {
    const shown = Object.entries(params).map(
      ([name, value]) => [name, value.replaceAll(/\p{Cc}/gu, '\ufffd').slice(0, 200)] as const,
    );
    const place = [file, field].filter((part) => part !== '').join(', ');
    return `${place}: ${textOf(locale, `obligation.fault.${code}`, Object.fromEntries(shown))}`;
  });
