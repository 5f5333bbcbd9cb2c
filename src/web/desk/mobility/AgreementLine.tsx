import { Link } from '@tanstack/react-router';
import type { MobilityView } from '../../../contract/mobility.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import { deskPaths } from '../../desk-paths.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';

/** Which version of the agreement is in force, with the way to it. */
export const AgreementLine = ({
  mobility: { institutionId, id, agreementVersion },
}: {
  readonly mobility: MobilityView;
}) => {
  const locale = useLocale();
  const say = useSay();
  return (
    <Link to={deskPaths.agreement(locale, institutionId, id)}>
      {agreementVersion === null
        ? say('stay.agreement.none')
        : say('stay.agreement.version', { version: formatNumber(agreementVersion, locale) })}
    </Link>
  );
};
