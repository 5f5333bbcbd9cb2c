import type { Locale } from '../../../../core/basics/locale.ts';
import type { RuleFault } from '../../../../core/obligation/rule-fault.ts';
import { textOf } from '../../../../messages.ts';

/** `term.1.months: says 48 months, while term.0 says 36…`: the place in the rule, what is wrong and the cure. */
export const ruleFaultText = ({ code, field, params }: RuleFault, locale: Locale): string => {
  const sentence = textOf(locale, `obligation.fault.${code}`, params);
  return field === '' ? sentence : `${field}: ${sentence}`;
};
