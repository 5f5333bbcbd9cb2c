import { Link } from '@tanstack/react-router';
import { formatDateTime } from '../../../core/basics/format-date.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useTimeZone } from '../use-time-zone.ts';
import { agreementAddress } from './agreement-address.ts';
import type { AgreementRead } from './use-agreement.ts';
import { useIsOwn } from './use-is-own.ts';
import { waitsFor } from './waits-for.ts';

/** Where a version stands and what that means for the reader, in a sentence or two. */
export const VersionState = ({ mobility, agreement, may }: AgreementRead) => {
  const locale = useLocale();
  const say = useSay();
  const timeZone = useTimeZone();
  const isOwn = useIsOwn(mobility);
  const { status, signatures, settledAt, id } = agreement;
  const { institutionId, id: mobilityId } = mobility;
  const { stay } = agreementAddress(locale, { institutionId, mobilityId, id });
  const date = settledAt === null ? '' : formatDateTime(settledAt, locale, timeZone);
  if (status === 'offered') {
    if (may.answerAs !== null) return <Notice>{say(`agreement.state.sign-${may.answerAs}`)}</Notice>;
    const parties = waitsFor(signatures)
      .map((party) =>
        say(
          isOwn && party === 'participant' ? 'agreement.party.you' : `agreement.party.${party}`,
        ).toLocaleLowerCase(locale),
      )
      .join(', ');
    return <Notice>{say('agreement.state.offered', { parties })}</Notice>;
  }
  if (status === 'refused') {
    const refused = signatures.find((signature) => signature.status === 'refused');
    return (
      <Notice>
        <p>
          <strong>
            {say('agreement.state.refused', {
              party: refused === undefined ? '—' : say(`agreement.party.${refused.party}`),
              date,
            })}
          </strong>
        </p>
        {refused?.reason === undefined || refused.reason === null ? undefined : (
          <p className="written">{refused.reason}</p>
        )}
        <p>
          <Link to={stay}>{say(isOwn ? 'agreement.state.refused-own' : 'agreement.state.refused-next')}</Link>
        </p>
      </Notice>
    );
  }
  if (status === 'draft') return <Notice>{say('agreement.state.draft')}</Notice>;
  return <Notice isDone={status === 'in-force'}>{say(`agreement.state.${status}`, { date })}</Notice>;
};
