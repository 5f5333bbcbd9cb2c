import type { Locale } from '../../core/basics/locale.ts';
import type { ClaimFault } from '../../core/claim/claim-fault.ts';
import { text, textOf } from '../../messages.ts';

/** One sentence: file, line and character, then what is wrong. */
export const claimFaultSentence = (
  locale: Locale,
  { code, file, line, column, params }: ClaimFault,
): string => {
  const place = [
    file,
    line === undefined ? undefined : text(locale, 'claim.place.line', { line: String(line) }),
    column === undefined ? undefined : text(locale, 'claim.place.column', { column: String(column) }),
  ].filter((part) => part !== undefined);
  const parameters = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)]));
  return `${place.join(', ')}: ${textOf(locale, `claim.fault.${code}`, parameters)}`;
};
