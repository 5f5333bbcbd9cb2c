import type { EpvoFaultView } from '../../../contract/epvo.ts';
import type { Locale } from '../../../core/basics/locale.ts';
import { textOf } from '../../../messages.ts';

/** What a row lacks, in words. */
export const faultText = (locale: Locale, { code, field, params }: EpvoFaultView): string => {
  const words = Object.entries(params ?? {}).map(([name, value]) => [name, String(value)]);
  return textOf(locale, `epvo.fault.${code}`, { ...Object.fromEntries(words), field });
};
