import { formatDate, formatDateTime } from '../../../core/basics/format-date.ts';
import type { AgreementRow } from '../../../contract/agreement.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { TaskRows, type TaskRow } from '../../ui/TaskRows.tsx';
import { History } from '../journal/History.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useTimeZone } from '../use-time-zone.ts';
import { agreementAddress } from './agreement-address.ts';
import { BeginVersion } from './BeginVersion.tsx';
import { StayFacts } from './StayFacts.tsx';
import { useAgreements } from './use-agreements.ts';
import { useIsOwn } from './use-is-own.ts';
import { versionName } from './version-name.ts';
import { waitsFor } from './waits-for.ts';

/** The agreement of one stay: its versions, what each waits for, and how the next one begins. */
export const AgreementsPage = () => {
  const locale = useLocale();
  const say = useSay();
  const timeZone = useTimeZone();
  const { mobility, agreements, mayBegin } = useAgreements();
  const { institutionId, id: mobilityId, participant, hostName } = mobility;
  const isOwn = useIsOwn(mobility);
  const moment = (at: string) => formatDateTime(at, locale, timeZone);
  const hintOf = ({ status, draftedAt, offeredAt, settledAt, signatures }: AgreementRow): string => {
    if (status === 'draft' || offeredAt === null)
      return say('agreement.row.drafted', { date: moment(draftedAt) });
    if (status !== 'offered') {
      return say(`agreement.row.${status}`, { date: settledAt === null ? '' : moment(settledAt) });
    }
    return say('agreement.row.offered', {
      date: moment(offeredAt),
      parties: waitsFor(signatures)
        .map((party) =>
          say(
            isOwn && party === 'participant' ? 'agreement.party.you' : `agreement.party.${party}`,
          ).toLocaleLowerCase(locale),
        )
        .join(', '),
    });
  };
  const rows = agreements.map((agreement): TaskRow => {
    const { id, status } = agreement;
    return {
      key: id,
      to: agreementAddress(locale, { institutionId, mobilityId, id }).version,
      label: versionName(say, agreement),
      hint: hintOf(agreement),
      status: say(`agreement.status.${status}`),
      isDone: !['draft', 'offered', 'in-force'].includes(status),
    };
  });
  const isOffered = agreements.some(({ status }) => status === 'offered');
  return (
    <DeskPage
      title={isOwn ? say('agreement.title') : say('agreement.title-of', { participant })}
      breadcrumb={
        isOwn
          ? { to: deskPaths.home(locale), label: say('desk.home.title') }
          : {
              to: `${deskPaths.waitingAgreements(locale)}?at=${institutionId}`,
              label: say('agreement.waiting'),
            }
      }
      lead={say('agreement.lead', {
        host: hostName === '' ? say('agreement.host.unnamed') : hostName,
        from: formatDate(mobility.plannedStart, locale),
        to: formatDate(mobility.plannedEnd, locale),
      })}
    >
      {rows.length === 0 ? (
        <div className="empty-state">
          <p>{say(isOwn ? 'agreement.empty.own' : 'agreement.empty')}</p>
        </div>
      ) : (
        <TaskRows label={say('agreement.versions')} rows={rows} />
      )}
      {mayBegin === null ? undefined : (
        <BeginVersion mobility={mobility} agreements={agreements} as={mayBegin} />
      )}
      {mayBegin === null && isOffered ? <p className="label">{say('agreement.begin.wait')}</p> : undefined}
      <h2>{say('agreement.stay')}</h2>
      <StayFacts mobility={mobility} />
      <History
        records={[
          { institutionId, noun: 'mobility', id: mobilityId },
          ...agreements.map(({ id }) => ({ institutionId, noun: 'agreement', id })),
        ]}
      />
    </DeskPage>
  );
};
