import { useSuspenseQuery } from '@tanstack/react-query';
import { closeSafetyReport, readSafetyReport } from '../../../contract/stay.ts';
import { formatDateTime } from '../../../core/basics/format-date.ts';
import { deskPaths } from '../../desk-paths.ts';
import { Action } from '../../ui/Action.tsx';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { countries } from '../../countries.ts';
import { History } from '../journal/History.tsx';
import { queryOf } from '../query-of.ts';
import { refusalSentence } from '../refusal-sentence.ts';
import { useCommand } from '../use-command.ts';
import { useForget } from '../use-forget.ts';
import { useLocale } from '../use-locale.ts';
import { usePart } from '../use-part.ts';
import { useSay } from '../use-say.ts';
import { useTimeZone } from '../use-time-zone.ts';
import { AnswerDanger } from './AnswerDanger.tsx';
import { useForgetStay } from './use-forget-stay.ts';

/** A reported danger, for who reported it and whom it was reported to. */
export const SafetyReportPage = () => {
  const locale = useLocale();
  const say = useSay();
  const timeZone = useTimeZone();
  const forget = useForget();
  const forgetStay = useForgetStay();
  const params = { institutionId: usePart('institutionId'), id: usePart('reportId') };
  const { report } = useSuspenseQuery({ ...queryOf(readSafetyReport, { params }), staleTime: 0 }).data;
  const close = useCommand(closeSafetyReport);
  const { status, isOwn, participant, country, mobilityId, words, answer, reportedAt } = report;
  const pageOf = isOwn ? deskPaths.stay : deskPaths.officeStay;
  const refresh = async (): Promise<void> => {
    await forget(readSafetyReport);
    await forgetStay();
  };
  const end = async (): Promise<void> => {
    const sent = await close.send({ params });
    if (sent.ok) await refresh();
  };
  const plain = (text: string): string => (text === '' ? say('stay.danger.not-said') : text);
  return (
    <DeskPage
      title={say('stay.danger.of', { time: formatDateTime(reportedAt, locale, timeZone) })}
      breadcrumb={{
        to: pageOf(locale, params.institutionId, mobilityId),
        label: isOwn ? say('stay.own') : participant,
      }}
      {...(close.refusal === undefined
        ? {}
        : { faults: [{ message: refusalSentence(locale, close.refusal) }] })}
    >
      <Notice isDone={status !== 'open'}>
        <p>
          <strong>{say(`stay.danger.status.${status}`)}</strong>
        </p>
        {status === 'open' ? <p>{say(isOwn ? 'stay.danger.wait' : 'stay.danger.act')}</p> : undefined}
      </Notice>
      {words === null ? (
        <p>{say('stay.danger.forgotten')}</p>
      ) : (
        <Facts
          rows={[
            ...(isOwn
              ? []
              : [
                  {
                    title: say('stay.participant'),
                    value: `${participant}, ${countries.nameOf(country, locale)}`,
                  },
                ]),
            { title: say('stay.danger.what'), value: <span className="lines">{words.danger}</span> },
            { title: say('stay.danger.where'), value: plain(words.whereabouts) },
            { title: say('stay.danger.reach'), value: plain(words.reach) },
          ]}
        />
      )}
      {answer === null ? undefined : (
        <>
          <h2>{say('stay.danger.answer')}</h2>
          <p className="lines">{answer}</p>
        </>
      )}
      {status === 'open' && !isOwn ? <AnswerDanger params={params} onAnswered={refresh} /> : undefined}
      {status === 'closed' ? undefined : (
        <div className="form-actions deeds">
          <Action label={say('stay.danger.over')} isBusy={close.isBusy} onAct={() => void end()} />
        </div>
      )}
      <History records={[{ institutionId: params.institutionId, noun: 'safety-report', id: params.id }]} />
    </DeskPage>
  );
};
