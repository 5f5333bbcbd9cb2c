import type { ReviewView } from '../../../contract/review.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import { Answers } from '../draft/Answers.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';

const blindness = ({ identity, institution }: ReviewView['withheld']) => {
  if (identity && institution) return 'both';
  if (identity) return 'identity';
  return institution ? 'institution' : 'none';
};

/** The application as its reviewer may read it, in the language in which it was written, and what is withheld. */
export const BlindCopy = ({ review }: { readonly review: ReviewView }) => {
  const locale = useLocale();
  const say = useSay();
  const { withheld, withheldMentions } = review;
  const isBlind = withheld.identity || withheld.institution;
  return (
    <section className="blind-copy" aria-label={say('review.copy')}>
      <p className="withheld">
        {say(`review.withheld.${blindness(withheld)}`)}{' '}
        {isBlind
          ? say('review.withheld.mentions', {
              count: withheldMentions,
              shown: formatNumber(withheldMentions, locale),
            })
          : undefined}{' '}
        {review.status === 'invited' || review.status === 'accepted' ? say('review.recognised') : undefined}
      </p>
      <div lang={review.locale}>
        <Answers sections={review.sections} />
      </div>
    </section>
  );
};
