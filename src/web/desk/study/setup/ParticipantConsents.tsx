import { formatDate, dayOf } from '../../../../core/basics/format-date.ts';
import { formatNumber } from '../../../../core/basics/format-number.ts';
import { studyConsentPurposes } from '../../../../core/study/standing/study-standing.ts';
import { textOf } from '../../../../messages.ts';
import { Facts } from '../../../ui/Facts.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { useTimeZone } from '../../use-time-zone.ts';
import { PaperConsent } from './PaperConsent.tsx';
import { useParticipant } from './use-participant.ts';

/** What was agreed to, in which version and language, and since when no longer. */
export const ParticipantConsents = ({
  mayRecord,
  isEntered,
  onEntered,
}: {
  readonly mayRecord: boolean;
  /** Consents on paper were just entered. */
  readonly isEntered: boolean;
  readonly onEntered: (isEntered: boolean) => void;
}) => {
  const locale = useLocale();
  const say = useSay();
  const timeZone = useTimeZone();
  const { participant } = useParticipant();
  const date = (at: string): string => formatDate(dayOf(at, timeZone), locale);
  return (
    <section aria-labelledby="consents">
      <h2 id="consents">{say('study-desk.consents')}</h2>
      <Facts
        rows={studyConsentPurposes.map((purpose) => {
          const given = participant.consents.filter((one) => one.purpose === purpose);
          return {
            title: textOf(locale, `study-consent.${purpose}.title`),
            value:
              given.length === 0
                ? say('study-desk.consent.not-given')
                : given
                    .flatMap((one) => [
                      ...(one.withdrawnAt === null
                        ? []
                        : [say('study-desk.consent.withdrawn', { date: date(one.withdrawnAt) })]),
                      say('study-desk.consent.given', {
                        date: date(one.givenAt),
                        version: formatNumber(one.version, locale),
                        language: say(`study-desk.language.${one.locale}`),
                        by: say(`study-desk.consent.by.${one.givenBy}`),
                      }),
                    ])
                    .join('; '),
          };
        })}
      />
      {isEntered ? <Notice isDone>{say('study-desk.paper.saved')}</Notice> : undefined}
      {mayRecord ? <PaperConsent onEntered={onEntered} /> : undefined}
    </section>
  );
};
