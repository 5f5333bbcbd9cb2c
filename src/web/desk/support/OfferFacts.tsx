import type { SupportOfferView } from '../../../contract/support.ts';
import { formatDate } from '../../../core/basics/format-date.ts';
import { fieldName } from '../alumni/field-name.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';

/** An offer as it reads: what kind, for which field, by whom, until when, and its words. */
export const OfferFacts = ({
  offer,
  isOwnField = false,
}: {
  readonly offer: SupportOfferView;
  readonly isOwnField?: boolean;
}) => {
  const locale = useLocale();
  const say = useSay();
  const { kind, field, institution, closesOn, description } = offer;
  return (
    <>
      <p className="label">
        {[
          say(`alumni-desk.kind.${kind}`),
          field === null ? say('alumni-desk.offers.all-fields') : fieldName(field, locale),
          ...(isOwnField && field !== null ? [say('alumni-desk.offers.own-field')] : []),
          institution[locale],
          say('alumni-desk.offers.until', { date: formatDate(closesOn, locale) }),
        ].join(' · ')}
      </p>
      <p className="written">{description[locale]}</p>
    </>
  );
};
