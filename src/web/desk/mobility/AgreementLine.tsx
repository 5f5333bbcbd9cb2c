import type { MobilityView } from '../../../contract/mobility.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';

/** Which version of the agreement is in force. */
export const AgreementLine = ({ mobility: { agreementVersion } }: { readonly mobility: MobilityView }) => {
  const locale = useLocale();
  const say = useSay();
  return agreementVersion === null
    ? say('stay.agreement.none')
    : say('stay.agreement.version', { version: formatNumber(agreementVersion, locale) });
};
