import type { Locale } from '../core/basics/locale.ts';
import type { InstanceFault } from '../core/award/instance-fault.ts';
import { textOf } from '../messages.ts';

/** A sentence for each fault of an instance, a result or a record: file, place, what is wrong and the cure. */
export const awardFaultSentences = (
  locale: Locale,
  file: string,
  faults: readonly InstanceFault[],
): readonly string[] =>
  faults.map(({ code, field, params }) => {
    const shown = Object.entries(params).map(
      ([name, value]) => [name, value.replace(/\p{Cc}/gu, '\ufffd').slice(0, 200)] as const,
    );
    const place = [file, field].filter((part) => part !== '').join(', ');
    return `${place}: ${textOf(locale, `award.fault.${code}`, Object.fromEntries(shown))}`;
  });
