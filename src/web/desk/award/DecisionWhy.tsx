import { explanationLines, type ExplainedAward } from '../../../core/award/explanation-lines.ts';
import { textOf } from '../../../messages.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';

/** What would have had to change, or how firm an award is: the sentences of the letter. */
export const DecisionWhy = ({ award }: { readonly award: ExplainedAward }) => {
  const locale = useLocale();
  const say = useSay();
  const lines = explanationLines(award, locale);
  if (lines.length === 0) return undefined;
  return (
    <>
      <h2>{say(award.outcome === 'awarded' ? 'award.why.awarded' : 'award.why')}</h2>
      <ul className="why-list">
        {lines.map(({ key, params }) => (
          <li key={key}>{textOf(locale, `award.why.${key}`, params)}</li>
        ))}
      </ul>
    </>
  );
};
