import { Link } from '@tanstack/react-router';
import { formatDate } from '../../../../core/basics/format-date.ts';
import { formatNumber } from '../../../../core/basics/format-number.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { Facts } from '../../../ui/Facts.tsx';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { codeName } from '../code-name.ts';
import { monthsText } from '../months-text.ts';
import { resultsText } from '../results-text.ts';
import { tengeText } from '../tenge-text.ts';
import type { ObligationRead } from '../use-obligation.ts';

/** By what the term of an obligation goes. */
export const CaseFacts = ({ read: { obligation, rule, results } }: { readonly read: ObligationRead }) => {
  const locale = useLocale();
  const say = useSay();
  const yesOrNo = (is: boolean) => say(is ? 'obligation.facts.yes' : 'obligation.facts.no');
  const { level, place, ownGrant, goodResult, completedOn, startsOn, stayMonths, grantAmount, status } =
    obligation;
  return (
    <section aria-labelledby="facts-title">
      <h2 id="facts-title">{say('obligation.facts')}</h2>
      <Facts
        rows={[
          { title: say('obligation.status'), value: say(`obligation.status.${status}`) },
          { title: say('office.level'), value: codeName('level', level, locale) },
          {
            title: say('obligation.facts.place'),
            value: place === null ? say('obligation.facts.place-unknown') : codeName('place', place, locale),
          },
          { title: say('obligation.facts.own-grant'), value: yesOrNo(ownGrant) },
          { title: say('obligation.facts.good-result'), value: yesOrNo(goodResult) },
          { title: say('obligation.facts.results'), value: resultsText(results, locale) },
          { title: say('obligation.facts.stay'), value: monthsText(stayMonths, locale) },
          { title: say('obligation.facts.completed'), value: formatDate(completedOn, locale) },
          { title: say('obligation.facts.starts'), value: formatDate(startsOn, locale) },
          { title: say('obligation.facts.grant'), value: tengeText(grantAmount, locale) },
          {
            title: say('obligation.facts.rule'),
            value: (
              <Link to={deskPaths.obligationRule(locale, rule.id)}>
                {say('obligation.rule.named', {
                  name: rule.name[locale],
                  version: formatNumber(rule.version, locale),
                })}
              </Link>
            ),
          },
        ]}
      />
    </section>
  );
};
