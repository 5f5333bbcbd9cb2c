import type { Locale } from '../../../core/basics/locale.ts';
import type { Verdict as VerdictCode } from '../../../core/report/result.ts';
import { text } from '../../../messages.ts';

const signs: Readonly<Record<VerdictCode, string>> = {
  achieved: '●',
  partly: '◐',
  'not-achieved': '○',
  superseded: '→',
  'not-verifiable': '?',
};

/** A verdict in a word, with a sign that can be told apart without colour. */
export const Verdict = ({ locale, verdict }: { readonly locale: Locale; readonly verdict: VerdictCode }) => (
  <strong className={`verdict verdict-${verdict}`}>
    <span aria-hidden="true">{signs[verdict]}</span> {text(locale, `report.verdict.${verdict}`)}
  </strong>
);
