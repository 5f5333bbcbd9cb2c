import { Link } from '@tanstack/react-router';
import { formatDate } from '../../../../core/basics/format-date.ts';
import { formatNumber } from '../../../../core/basics/format-number.ts';
import { nationalOffice } from '../../../../core/institution/institution.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { NotFoundPage } from '../../NotFoundPage.tsx';
import { useLocale } from '../../use-locale.ts';
import { usePart } from '../../use-part.ts';
import { useSay } from '../../use-say.ts';
import { useToday } from '../../use-today.ts';
import { useWhyNot } from '../../use-why-not.ts';
import { checkedRuleOf } from '../checked-rule-of.ts';
import { WhatCounts } from '../WhatCounts.tsx';
import { ruleStanding } from '../../../../core/obligation/rule-standing.ts';
import { TermWords } from './TermWords.tsx';
import { useRules } from './use-rules.ts';

/** One rule in words, each of its versions from the newest to the first, with the JSON that the program reads. */
export const RulePage = () => {
  const locale = useLocale();
  const say = useSay();
  const today = useToday();
  const id = usePart('ruleId');
  const versions = useRules().filter((rule) => rule.id === id);
  const mayRecord = useWhyNot()('record-obligation-rule', nationalOffice) === undefined;
  const [newest] = versions;
  if (newest === undefined) return <NotFoundPage />;
  return (
    <DeskPage
      title={newest.name[locale]}
      breadcrumb={{ to: deskPaths.obligationRules(locale), label: say('obligation.rules') }}
      lead={say('obligation.rule.lead')}
      actions={
        mayRecord ? (
          <Link to={deskPaths.reviseObligationRule(locale, id)}>{say('obligation.rule.revise')}</Link>
        ) : undefined
      }
    >
      {versions.map((version) => {
        const { rule } = checkedRuleOf(version);
        const standing = say(`obligation.rule.${ruleStanding(version, versions, today)}`);
        const heading = say('obligation.rule.version-of', {
          version: formatNumber(version.version, locale),
          date: formatDate(version.validFrom, locale),
          standing,
        });
        return (
          <section key={version.version} aria-label={heading}>
            <h2>{heading}</h2>
            <h3>{say('obligation.rule.term')}</h3>
            <TermWords rule={rule} />
            <h3>{say('obligation.counts')}</h3>
            <WhatCounts rule={rule} />
            <details>
              <summary>{say('obligation.rule.json')}</summary>
              {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling box must be reachable by keyboard */}
              <pre className="rule-source" tabIndex={0}>
                {JSON.stringify(version.rule, null, 2)}
              </pre>
            </details>
          </section>
        );
      })}
    </DeskPage>
  );
};
