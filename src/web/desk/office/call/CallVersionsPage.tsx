import { useSuspenseQuery } from '@tanstack/react-query';
import { listCallVersions } from '../../../../contract/programme.ts';
import { formatDateTime } from '../../../../core/basics/format-date.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { queryOf } from '../../query-of.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { useTimeZone } from '../../use-time-zone.ts';
import { callEditor } from './call-editor.ts';
import { changedParts } from './changed-parts.ts';

/** Every version since the announcement, newest first: what changed, why, and its fingerprint. */
export const CallVersionsPage = () => {
  const locale = useLocale();
  const say = useSay();
  const timeZone = useTimeZone();
  const { call } = callEditor.use();
  const { versions } = useSuspenseQuery(queryOf(listCallVersions, { params: { id: call.id } })).data;
  const ordered = versions.toSorted((a, b) => b.version - a.version);
  return (
    <DeskPage
      title={say('programme.call.versions')}
      breadcrumb={{ to: deskPaths.officeCall(locale, call.id), label: call.rules.title[locale] }}
      lead={say('programme.call.versions-what')}
    >
      <ol className="history">
        {ordered.map(({ version, writtenAt, reason, rules, rulesSha256 }, index) => {
          const before = ordered[index + 1];
          const parts = before === undefined ? [] : changedParts(before.rules, rules);
          return (
            <li key={version}>
              <time dateTime={writtenAt}>{formatDateTime(writtenAt, locale, timeZone)}</time>
              <p>
                <strong>{say('programme.call.version-number', { number: String(version) })}</strong>
                {parts.length === 0
                  ? undefined
                  : `: ${parts.map((part) => say(`programme.part.${part}`)).join(', ')}`}
              </p>
              {reason === null ? undefined : (
                <p className="why">
                  {say('desk.history.why')}: {reason}
                </p>
              )}
              <p className="why">
                {say('programme.call.fingerprint')} <code>{rulesSha256}</code>
              </p>
            </li>
          );
        })}
      </ol>
    </DeskPage>
  );
};
