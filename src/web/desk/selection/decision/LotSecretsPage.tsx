import { Link } from '@tanstack/react-router';
import { nationalOffice } from '../../../../core/institution/institution.ts';
import { formatDateTime } from '../../../../core/basics/format-date.ts';
import { zonedText } from '../../../../core/basics/zoned-text.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { Facts } from '../../../ui/Facts.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { useTimeZone } from '../../use-time-zone.ts';
import { useWhyNot } from '../../use-why-not.ts';
import { useNow } from '../use-now.ts';
import { useSelection } from '../use-selection.ts';
import { SecretForm } from './SecretForm.tsx';

/** The parties of the lot with their commitments, and their secrets once the list is fixed. */
export const LotSecretsPage = () => {
  const locale = useLocale();
  const say = useSay();
  const timeZone = useTimeZone();
  const now = useNow();
  const why = useWhyNot()('reveal-secret', nationalOffice);
  const { callId, callTitle, selection } = useSelection();
  const isTime = selection?.status === 'listed' && now < selection.beacon.at;
  const silent = (selection?.parties ?? []).filter(({ revealedAt }) => revealedAt === null);
  return (
    <DeskPage
      title={say('selection.room.secrets')}
      breadcrumb={{ to: deskPaths.selection(locale, callId), label: callTitle[locale] }}
      lead={say('selection.secrets.what')}
    >
      {selection === null ? (
        <div className="empty-state">
          <p>{say('selection.next.open-what')}</p>
        </div>
      ) : (
        <>
          <Facts
            rows={[
              {
                title: say('selection.beacon'),
                value: `${selection.beacon.source}, ${selection.beacon.round}`,
              },
              {
                title: say('selection.beacon.known'),
                value: zonedText(selection.beacon.at, locale, timeZone),
              },
              ...(selection.listSha256 === null
                ? []
                : [{ title: say('selection.list.fingerprint'), value: <code>{selection.listSha256}</code> }]),
            ]}
          />
          {selection.listSha256 === null ? <Notice>{say('selection.secrets.wait')}</Notice> : undefined}
          {selection.status === 'listed' && !isTime && silent.length > 0 ? (
            <Notice>{say('selection.secrets.late')}</Notice>
          ) : undefined}
          {selection.status === 'listed' && !isTime ? (
            <p>
              <Link to={deskPaths.decideAwards(locale, callId)}>{say('selection.next.decide')}</Link>
            </p>
          ) : undefined}
          {selection.parties.map((party) => (
            <section key={party.id} aria-labelledby={`party-${party.position}`}>
              <h2 id={`party-${party.position}`}>{party.name}</h2>
              <Facts
                rows={[
                  { title: say('selection.commitment'), value: <code>{party.commitment}</code> },
                  {
                    title: say('selection.secret'),
                    value:
                      party.revealedAt === null ? (
                        say('selection.secret.kept')
                      ) : (
                        <>
                          <code>{party.secret}</code>{' '}
                          {say('selection.secret.since', {
                            time: formatDateTime(party.revealedAt, locale, timeZone),
                          })}
                        </>
                      ),
                  },
                ]}
              />
              {isTime && why === undefined && party.revealedAt === null ? (
                <SecretForm callId={callId} party={party} />
              ) : undefined}
            </section>
          ))}
        </>
      )}
    </DeskPage>
  );
};
