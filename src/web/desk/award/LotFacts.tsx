import { Link } from '@tanstack/react-router';
import type { AwardExplanation } from '../../../core/award/award-explanation.ts';
import { deskPaths } from '../../desk-paths.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';

/** The own ticket in the lot, and the page on which anybody computes the lot again. */
export const LotFacts = ({
  explanation: { ticket },
  callId,
}: {
  readonly explanation: AwardExplanation;
  readonly callId: string;
}) => {
  const locale = useLocale();
  const say = useSay();
  if (ticket === null) return undefined;
  return (
    <>
      <h2>{say('award.lot')}</h2>
      <p>
        {say('award.lot.ticket')}: <code>{ticket}</code>
      </p>
      <p>
        <Link to={deskPaths.publicSelection(locale, callId)}>{say('award.lot.check')}</Link>
      </p>
    </>
  );
};
