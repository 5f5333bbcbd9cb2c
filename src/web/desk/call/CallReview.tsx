import { formatNumber } from '../../../core/basics/format-number.ts';
import type { ReviewRules } from '../../../core/programme/review-rules.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';

const blindness = ({ identity, institution }: ReviewRules['withheld']) => {
  if (identity && institution) return 'both';
  if (identity) return 'identity';
  return institution ? 'institution' : 'none';
};

/** How a call is decided, in sentences: said before anybody applies. */
export const CallReview = ({ review }: { readonly review: ReviewRules }) => {
  const locale = useLocale();
  const say = useSay();
  const counted = (count: number) => ({ count, shown: formatNumber(count, locale) });
  const { perApplication, thirdOpinionGap, leastScore, withheld, appealDays } = review;
  return (
    <>
      <h2>{say('application.call.judged')}</h2>
      <ul>
        <li>{say('application.call.judged.reviews', counted(perApplication))}</li>
        {thirdOpinionGap === null ? undefined : (
          <li>{say('application.call.judged.third', counted(thirdOpinionGap))}</li>
        )}
        {leastScore === 0 ? undefined : <li>{say('application.call.judged.least', counted(leastScore))}</li>}
        <li>{say(`application.call.judged.blind.${blindness(withheld)}`)}</li>
        <li>{say('application.call.judged.zone')}</li>
        <li>{say('application.call.judged.appeal', counted(appealDays))}</li>
      </ul>
    </>
  );
};
