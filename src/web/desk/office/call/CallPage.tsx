import { Link } from '@tanstack/react-router';
import { nationalOffice } from '../../../../core/institution/institution.ts';
import { formatDateTime } from '../../../../core/basics/format-date.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { History } from '../../journal/History.tsx';
import { refusalSentence } from '../../refusal-sentence.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { useTimeZone } from '../../use-time-zone.ts';
import { callEditor } from './call-editor.ts';
import { CallConflict } from './CallConflict.tsx';
import { CallState } from './CallState.tsx';
import { fieldName } from './field-name.ts';
import { partOfField, rulesParts, type RulesPart } from './rules-parts.ts';

const Faults = () => {
  const locale = useLocale();
  const say = useSay();
  const { call, faults } = callEditor.use();
  if (faults.length === 0) return <p>{say('programme.call.complete')}</p>;
  return (
    <>
      <p>{say('programme.call.faults', { count: faults.length, shown: String(faults.length) })}</p>
      <ul>
        {faults.map((fault) => (
          <li key={`${fault.field ?? ''} ${fault.code}`}>
            <Link to={deskPaths.editCall(locale, call.id, partOfField(fault.field ?? ''))}>
              {fieldName(locale, fault.field ?? '')}
            </Link>
            {': '}
            {refusalSentence(locale, fault)}
          </li>
        ))}
      </ul>
    </>
  );
};

const Parts = () => {
  const locale = useLocale();
  const say = useSay();
  const { call, faults } = callEditor.use();
  const faulty = new Set(faults.map(({ field }) => partOfField(field ?? '')));
  return (
    <ul className="task-list">
      {(Object.keys(rulesParts) as readonly RulesPart[]).map((part) => (
        <li key={part}>
          <Link to={deskPaths.editCall(locale, call.id, part)}>{say(`programme.part.${part}`)}</Link>
          <span className={faulty.has(part) ? 'status status-open' : 'status'}>
            {say(faulty.has(part) ? 'programme.part-open' : 'programme.part-ready')}
          </span>
        </li>
      ))}
    </ul>
  );
};

/** One call of the office: where it stands, its parts, what is still missing, and what may be done with it. */
export const CallPage = () => {
  const locale = useLocale();
  const say = useSay();
  const timeZone = useTimeZone();
  const { call, form, faults, isChanged, keepMine } = callEditor.use();
  return (
    <DeskPage
      title={form.title[locale] || call.rules.title[locale]}
      breadcrumb={{ to: deskPaths.officeCalls(locale), label: say('programme.calls') }}
      lead={<CallState call={call} />}
      actions={
        <>
          {call.state === 'closed' ? (
            <Link to={deskPaths.selection(locale, call.id)}>{say('selection.title')}</Link>
          ) : undefined}
          <Link to={deskPaths.previewCall(locale, call.id)}>{say('programme.call.preview')}</Link>
          {call.announcedAt === null ? (
            <Link to={deskPaths.announceCall(locale, call.id)}>{say('programme.call.announce')}</Link>
          ) : (
            <Link to={deskPaths.callVersions(locale, call.id)}>{say('programme.call.versions')}</Link>
          )}
        </>
      }
    >
      <CallConflict keep={say('programme.conflict.keep-mine')} onKeep={keepMine} />
      {isChanged ? <Notice>{say('desk.unsaved')}</Notice> : undefined}
      {call.announcedAt === null ? undefined : <p>{say('programme.call.frozen')}</p>}
      <Parts />
      {call.announcedAt === null || faults.length > 0 ? (
        <>
          <h2>{say('programme.call.what-is-missing')}</h2>
          <Faults />
        </>
      ) : undefined}
      <h2>{say('programme.call.record')}</h2>
      <dl className="facts">
        <dt>{say('programme.programme')}</dt>
        <dd>{call.programme[locale]}</dd>
        <dt>{say('programme.call.version')}</dt>
        <dd>{call.version}</dd>
        <dt>{say('programme.call.announced-at')}</dt>
        <dd>
          {call.announcedAt === null
            ? say('programme.call.not-announced')
            : formatDateTime(call.announcedAt, locale, timeZone)}
        </dd>
        <dt>{say('programme.call.rubric-fingerprint')}</dt>
        <dd>
          <code>{call.rubricSha256}</code>
        </dd>
      </dl>
      <History records={[{ institutionId: nationalOffice, noun: 'call', id: call.id }]} />
    </DeskPage>
  );
};
