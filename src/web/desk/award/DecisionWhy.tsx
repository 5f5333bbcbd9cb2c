import type { AwardOutcome } from '../../../core/award/award.ts';
import type { AwardExplanation } from '../../../core/award/award-explanation.ts';
import type { CallRules } from '../../../core/programme/rules.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { explanationSentences } from './explanation-sentences.ts';

/** What would have had to change, or how firm an award is, in sentences. */
export const DecisionWhy = ({
  outcome,
  explanation,
  rules: { regions, review },
}: {
  readonly outcome: AwardOutcome;
  readonly explanation: AwardExplanation;
  readonly rules: CallRules;
}) => {
  const locale = useLocale();
  const say = useSay();
  const names = Object.fromEntries(regions.map(({ id, name }) => [id, name[locale]]));
  const sentences = explanationSentences(
    outcome,
    explanation,
    { regions: names, leastScore: review.leastScore },
    locale,
  );
  if (sentences.length === 0) return undefined;
  return (
    <>
      <h2>{say(outcome === 'awarded' ? 'award.why.awarded' : 'award.why')}</h2>
      <ul className="why-list">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
};
