import { dayOf, formatDate, formatDateTime } from '../../core/basics/format-date.ts';
import type { Locale } from '../../core/basics/locale.ts';
import type { AgreementFact } from '../../core/mobility/agreement-sections.ts';
import { text } from '../../messages.ts';
import type { SignatureRow } from '../../register/mobility/select-agreements.ts';

const timeZone = 'Asia/Almaty';

/** What stands on paper of one party's answer: who, when and how; nothing of who has not answered. */
export const signatureFacts = (signature: SignatureRow, locale: Locale): readonly AgreementFact[] => {
  const { status, way, answeredAt, name, position, reason, certificate } = signature;
  if (status !== 'signed' && status !== 'refused') return [];
  const moment = answeredAt === null ? '' : formatDateTime(answeredAt, locale, timeZone);
  const date = text(locale, 'document.time', { date: moment });
  const day = (instant: string): string => formatDate(dayOf(instant, timeZone), locale);
  return [
    [text(locale, 'agreement.paper.name'), name],
    ...(position === '' ? [] : [[text(locale, 'agreement.paper.position'), position] as const]),
    [text(locale, 'agreement.paper.answer'), text(locale, `agreement.paper.answer.${status}`, { date })],
    ...(way === null
      ? []
      : [[text(locale, 'agreement.paper.way'), text(locale, `agreement.way.${way}`)] as const]),
    ...(reason === null ? [] : [[text(locale, 'agreement.paper.reason'), reason] as const]),
    ...(certificate === null
      ? []
      : [
          [
            text(locale, 'agreement.paper.certificate'),
            text(locale, 'agreement.certificate', {
              subject: certificate.subject,
              issuer: certificate.issuer,
              from: day(certificate.validFrom),
              to: day(certificate.validTo),
            }),
          ] as const,
        ]),
  ];
};
