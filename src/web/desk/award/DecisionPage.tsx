import { Button } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { printAward } from '../../../contract/award.ts';
import { readCall } from '../../../contract/programme.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import { zonedText } from '../../../core/basics/zoned-text.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { apiAddress } from '../office/api-address.ts';
import { queryOf } from '../query-of.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { Appeals } from './Appeals.tsx';
import { AwardNext } from './AwardNext.tsx';
import { DecisionWhy } from './DecisionWhy.tsx';
import { LotFacts } from './LotFacts.tsx';
import { RankFigure } from './RankFigure.tsx';
import { ToldScores } from './ToldScores.tsx';
import { useAward } from './use-award.ts';

/** The decision on the own application: the outcome, what to do next, why it is so, and how to appeal. */
export const DecisionPage = () => {
  const locale = useLocale();
  const say = useSay();
  const { award, appeals, institutionId, id, callId, callTitle, reference } = useAward();
  const { call } = useSuspenseQuery(queryOf(readCall, { params: { id: callId } })).data;
  const breadcrumb = {
    to: deskPaths.ownApplication(locale, institutionId, id),
    label: say('application.own.title', { reference }),
  };
  if (award === null) {
    return (
      <DeskPage title={say('award.outcome.none')} breadcrumb={breadcrumb} lead={callTitle[locale]}>
        <p>{say('award.next.none')}</p>
      </DeskPage>
    );
  }
  const { outcome, explanation, reservePlace, grantAmount, regionName, decidedAt, decision } = award;
  const letter = `${apiAddress(printAward, { institutionId, id })}?locale=${locale}`;
  return (
    <DeskPage
      title={say(`award.outcome.${outcome}`)}
      breadcrumb={breadcrumb}
      lead={callTitle[locale]}
      actions={
        <>
          <Button component="a" href={letter} download variant="default">
            {say('award.decision.letter')}
          </Button>
          <Button component="a" href={`${letter}&format=docx`} download variant="default">
            {say('award.decision.letter-docx')}
          </Button>
        </>
      }
    >
      <AwardNext applicationId={id} outcome={outcome} reservePlace={reservePlace} />
      <Facts
        rows={[
          ...(outcome === 'awarded'
            ? [
                {
                  title: say('award.decision.amount'),
                  value: say('application.call.tenge', { amount: formatNumber(grantAmount, locale) }),
                },
              ]
            : []),
          { title: say('award.decision.region'), value: regionName[locale] },
          { title: say('award.decision.reference'), value: reference },
          {
            title: say('award.decision.decided'),
            value: zonedText(decidedAt, locale, call.rules.timeZone),
          },
        ]}
      />
      {decision === 1 ? undefined : (
        <p>{say('award.decision.number', { number: formatNumber(decision, locale) })}</p>
      )}
      {explanation === null ? undefined : (
        <>
          <DecisionWhy award={{ ...award, regionName: regionName[locale] }} />
          <RankFigure explanation={explanation} />
          <LotFacts explanation={explanation} callId={callId} />
        </>
      )}
      <ToldScores award={award} />
      <Appeals
        award={award}
        appeals={appeals}
        institutionId={institutionId}
        id={id}
        timeZone={call.rules.timeZone}
      />
    </DeskPage>
  );
};
