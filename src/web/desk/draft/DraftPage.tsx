import { Link } from '@tanstack/react-router';
import { formatNumber } from '../../../core/basics/format-number.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { TaskRows } from '../../ui/TaskRows.tsx';
import { deadlineText } from '../call/deadline-text.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { Barred } from './Barred.tsx';
import { checkRow } from './check-row.ts';
import { sectionStates, type SectionState } from './section-states.ts';
import { useDraft } from './use-draft.ts';
import { useWritten } from './use-written.ts';

/** The sections of an application with their status, in any order; then checking and sending. */
export const DraftPage = () => {
  const locale = useLocale();
  const say = useSay();
  const { draft, call } = useDraft();
  const content = useWritten(draft);
  const states = sectionStates(draft, content, call.rules);
  const { institutionId, id, groupId } = draft;
  const check = checkRow(groupId, content.declaration.isTrue);
  const done = states.filter(({ status }) => status === 'done').length;
  const statusOf = ({ status, missing }: SectionState): string =>
    status === 'partial'
      ? say('application.list.status.partial', { count: missing, shown: formatNumber(missing, locale) })
      : say(`application.list.status.${status}`);
  const pathOf = (section: SectionState['section']): string =>
    section === 'person'
      ? deskPaths.myRecord(locale, institutionId)
      : deskPaths.draftSection(locale, institutionId, id, section);
  return (
    <DeskPage
      title={call.rules.title[locale]}
      breadcrumb={{ to: deskPaths.home(locale), label: say('desk.home.title') }}
      lead={say('application.list.lead')}
    >
      <p>
        <strong>{deadlineText(call, locale)}</strong>.{' '}
        <Link to={deskPaths.applyTo(locale, call.id)}>{say('application.list.call.to')}</Link>
      </p>
      <Barred items={draft.barred} />
      {groupId === null ? undefined : (
        <Notice>
          <p>
            {say('application.list.group')}{' '}
            <Link to={deskPaths.group(locale, institutionId, groupId)}>
              {say('application.list.group.to')}
            </Link>
          </p>
        </Notice>
      )}
      <h2>{say('application.list.sections')}</h2>
      <p>
        {say('application.list.progress', {
          done: formatNumber(done, locale),
          all: formatNumber(states.length, locale),
        })}
      </p>
      <TaskRows
        label={say('application.list.sections')}
        rows={[
          ...states.map((state) => ({
            key: state.section,
            to: pathOf(state.section),
            label: say(`application.section.${state.section}`),
            hint: say(`application.section-hint.${state.section}`),
            status: statusOf(state),
            isDone: state.status === 'done',
          })),
          {
            key: 'check',
            to: deskPaths.checkDraft(locale, institutionId, id),
            label: say(check.label),
            hint: say(check.hint),
            ...(check.status === undefined ? {} : { status: say(check.status) }),
            isDone: check.isDone ?? false,
          },
        ]}
      />
    </DeskPage>
  );
};
