import type { Locale } from '../../../core/basics/locale.ts';
import { text } from '../../../messages.ts';

/** Says of invented people and results that they are invented. */
export const Demonstration = ({ locale, isShown }: { readonly locale: Locale; readonly isShown: boolean }) =>
  isShown ? (
    <p className="demonstration">
      <strong>{text(locale, 'report.public.demonstration')}</strong>
    </p>
  ) : undefined;
