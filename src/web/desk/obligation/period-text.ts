import { formatDate } from '../../../core/basics/format-date.ts';
import type { Locale } from '../../../core/basics/locale.ts';
import { text } from '../../../messages.ts';
import { codeName } from './code-name.ts';

/** `work, 1 September 2025 – 28 February 2026`; dates as `2025-09-01`, nothing or `''` for one that goes on. */
export const periodText = (
  {
    kind,
    from,
    to,
  }: { readonly kind: string; readonly from: string; readonly to: string | null | undefined },
  locale: Locale,
): string => {
  const shown = { kind: codeName('kind', kind, locale), from: formatDate(from, locale) };
  return to === null || to === undefined || to === ''
    ? text(locale, 'obligation.event.open', shown)
    : text(locale, 'obligation.event.period', { ...shown, to: formatDate(to, locale) });
};
