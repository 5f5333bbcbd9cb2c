import { Link } from '@tanstack/react-router';
import { formatNumber } from '../../../core/basics/format-number.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { Moment } from '../../ui/Moment.tsx';
import { History } from '../journal/History.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useWhyNot } from '../use-why-not.ts';
import { BreachClock } from './BreachClock.tsx';
import { BreachState } from './BreachState.tsx';
import { BreachTimeline } from './BreachTimeline.tsx';
import { CloseBreach } from './CloseBreach.tsx';
import { NoteStep } from './NoteStep.tsx';
import { Notify } from './Notify.tsx';
import { ReopenBreach } from './ReopenBreach.tsx';
import { TellPeople } from './TellPeople.tsx';
import { useBreach } from './use-breach.ts';
import './breach.css';

const papers = [
  { locale: 'kk', format: 'pdf', label: 'incident.print.kk' },
  { locale: 'kk', format: 'docx', label: 'incident.print.kk.docx' },
  { locale: 'ru', format: 'pdf', label: 'incident.print.ru' },
  { locale: 'ru', format: 'docx', label: 'incident.print.ru.docx' },
] as const;

/** One breach: its clock, what is known, the papers, every step, and what can be done next. */
export const BreachPage = () => {
  const locale = useLocale();
  const say = useSay();
  const { institutionId, breach, texts, audiences, params, refresh } = useBreach();
  const mayAct = useWhyNot()('note-breach-step', institutionId) === undefined;
  const mayStop = useWhyNot()('list-revocations', institutionId) === undefined;
  const { status, notifiedAt, people, kinds, closedAt } = breach;
  const forms = { params, refresh };
  return (
    <DeskPage
      title={say('incident.breach.one')}
      breadcrumb={{ to: deskPaths.breaches(locale, institutionId), label: say('incident.breaches') }}
      lead={breach.happened}
    >
      <BreachClock breach={breach} />
      {mayStop && status === 'open' ? (
        <p>
          <Link to={deskPaths.stopAccess(locale, institutionId)}>{say('incident.stop.link')}</Link>
        </p>
      ) : undefined}
      <Facts
        rows={[
          { title: say('incident.breach.state'), value: <BreachState breach={breach} /> },
          { title: say('incident.breach.detected'), value: <Moment at={breach.detectedAt} /> },
          { title: say('incident.breach.found-by'), value: breach.foundBy },
          { title: say('incident.breach.recorded'), value: <Moment at={breach.openedAt} /> },
          { title: say('incident.breach.due'), value: <Moment at={breach.dueAt} /> },
          {
            title: say('incident.breach.notified'),
            value: notifiedAt === null ? say('incident.breach.not-notified') : <Moment at={notifiedAt} />,
          },
          {
            title: say('incident.breach.kinds'),
            value: kinds.map((kind) => say(`incident.data.${kind}`)).join('; '),
          },
          {
            title: say('incident.breach.people'),
            value: people === null ? say('incident.breach.people.unknown') : formatNumber(people, locale),
          },
          { title: say('incident.breach.told'), value: formatNumber(breach.toldCount, locale) },
          ...(closedAt === null
            ? []
            : [{ title: say('incident.text.closed'), value: <Moment at={closedAt} /> }]),
        ]}
      />
      <ul>
        {papers.map((paper) => (
          <li key={paper.label}>
            <a
              href={`/api/institutions/${institutionId}/breaches/${breach.id}/notification?format=${paper.format}&locale=${paper.locale}`}
              download
            >
              {say(paper.label)}
            </a>
          </li>
        ))}
      </ul>
      <BreachTimeline texts={texts} />
      {mayAct && status === 'open' ? (
        <>
          {notifiedAt === null ? <Notify {...forms} /> : undefined}
          <NoteStep {...forms} />
          <TellPeople {...forms} audiences={audiences} />
          <CloseBreach {...forms} notifiedAt={notifiedAt} />
        </>
      ) : undefined}
      {mayAct && status === 'closed' ? <ReopenBreach {...forms} /> : undefined}
      <History records={[{ institutionId, noun: 'breach', id: breach.id }]} />
    </DeskPage>
  );
};
