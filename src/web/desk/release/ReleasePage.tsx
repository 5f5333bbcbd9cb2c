import { Link } from '@tanstack/react-router';
import { formatDate } from '../../../core/basics/format-date.ts';
import { nationalOffice } from '../../../core/institution/institution.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { Moment } from '../../ui/Moment.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useWhyNot } from '../use-why-not.ts';
import { ReleaseAttack } from './ReleaseAttack.tsx';
import { ReleaseLines } from './ReleaseLines.tsx';
import { ReleaseLosses } from './ReleaseLosses.tsx';
import { useRelease } from './use-release.ts';

/** A release before or after its publication: what it loses, what the attack found, what it says of the country. */
export const ReleasePage = () => {
  const locale = useLocale();
  const say = useSay();
  const { release, content } = useRelease();
  const { id, status, isSafe, name, sha256, problem, note, isDemonstration } = release;
  const mayDecide = useWhyNot()('publish-release', nationalOffice) === undefined;
  const isOpen = status === 'built' || status === 'ordered' || status === 'failed';
  return (
    <DeskPage
      title={say('release-desk.of', { day: formatDate(release.dataThrough, locale) })}
      lead={note[locale]}
      breadcrumb={{ to: deskPaths.officeReleases(locale), label: say('release-desk.title') }}
      actions={
        mayDecide && isOpen ? (
          <>
            {status === 'built' && isSafe === true ? (
              <Link to={deskPaths.publishRelease(locale, id)}>{say('release-desk.publish')}</Link>
            ) : undefined}{' '}
            <Link to={deskPaths.discardRelease(locale, id)}>{say('release-desk.discard')}</Link>
          </>
        ) : undefined
      }
    >
      {isDemonstration ? <Notice>{say('release-desk.demonstration')}</Notice> : undefined}
      {status === 'ordered' ? <Notice>{say('release-desk.building')}</Notice> : undefined}
      {problem === null ? undefined : <Notice>{say(`release-desk.problem.${problem}`)}</Notice>}
      {status === 'built' && isSafe === false ? (
        <Notice>{say('release-desk.unsafe-notice')}</Notice>
      ) : undefined}
      {status === 'published' ? <Notice isDone>{say('release-desk.published-notice')}</Notice> : undefined}
      <Facts
        rows={[
          { title: say('release-desk.status'), value: say(`release-desk.status.${status}`) },
          { title: say('release-desk.ordered'), value: <Moment at={release.orderedAt} /> },
          ...(name === null ? [] : [{ title: say('release-desk.name'), value: <code>{name}</code> }]),
          ...(sha256 === null
            ? []
            : [
                {
                  title: say('release-desk.fingerprint'),
                  value: <code className="breakable">{sha256}</code>,
                },
              ]),
        ]}
      />
      {content === null ? undefined : (
        <>
          <ReleaseLosses content={content} />
          <ReleaseAttack content={content} />
          <ReleaseLines content={content} />
        </>
      )}
    </DeskPage>
  );
};
