import type { Verdict } from '../../../core/report/result.ts';
import { useSay } from '../use-say.ts';

const signs: Readonly<Record<Verdict, string>> = {
  achieved: '●',
  partly: '◐',
  'not-achieved': '○',
  superseded: '→',
  'not-verifiable': '?',
};

/** A verdict in a word, with a sign that can be told apart without colour. */
export const VerdictMark = ({ verdict }: { readonly verdict: Verdict }) => {
  const say = useSay();
  return (
    <strong className={`verdict verdict-${verdict}`}>
      <span aria-hidden="true">{signs[verdict]}</span> {say(`report.verdict.${verdict}`)}
    </strong>
  );
};
