import type { Locale } from './core/basics/locale.ts';
import site from '../messages/site.json' with { type: 'json' };
import tour from '../messages/tour.json' with { type: 'json' };
import overview from '../messages/overview.json' with { type: 'json' };
import observatory from '../messages/observatory.json' with { type: 'json' };
import derived from '../messages/derived.json' with { type: 'json' };
import release from '../messages/release.json' with { type: 'json' };
import releaseFile from '../messages/release-file.json' with { type: 'json' };
import audit from '../messages/audit.json' with { type: 'json' };
import intake from '../messages/intake.json' with { type: 'json' };
import importTexts from '../messages/import.json' with { type: 'json' };
import backup from '../messages/backup.json' with { type: 'json' };
import operation from '../messages/operation.json' with { type: 'json' };
import claim from '../messages/claim.json' with { type: 'json' };
import cost from '../messages/cost.json' with { type: 'json' };
import person from '../messages/person.json' with { type: 'json' };
import institution from '../messages/institution.json' with { type: 'json' };
import consent from '../messages/consent.json' with { type: 'json' };
import auth from '../messages/auth.json' with { type: 'json' };
import costPage from '../messages/cost-page.json' with { type: 'json' };
import desk from '../messages/desk.json' with { type: 'json' };
import account from '../messages/account.json' with { type: 'json' };
import alumniMail from '../messages/alumni-mail.json' with { type: 'json' };
import programme from '../messages/programme.json' with { type: 'json' };
import office from '../messages/office.json' with { type: 'json' };
import refusal from '../messages/refusal.json' with { type: 'json' };
import journal from '../messages/journal.json' with { type: 'json' };
import agreement from '../messages/agreement.json' with { type: 'json' };
import application from '../messages/application.json' with { type: 'json' };
import award from '../messages/award.json' with { type: 'json' };
import awardLetter from '../messages/award-letter.json' with { type: 'json' };
import selection from '../messages/selection.json' with { type: 'json' };
import fieldOfStudy from '../messages/field-of-study.json' with { type: 'json' };
import applicationMail from '../messages/application-mail.json' with { type: 'json' };
import documentTemplate from '../messages/document-template.json' with { type: 'json' };
import reportPaper from '../messages/report-paper.json' with { type: 'json' };
import doctor from '../messages/doctor.json' with { type: 'json' };
import listFile from '../messages/list-file.json' with { type: 'json' };
import order from '../messages/order.json' with { type: 'json' };
import document from '../messages/document.json' with { type: 'json' };
import reportMail from '../messages/report-mail.json' with { type: 'json' };
import citation from '../messages/citation.json' with { type: 'json' };
import review from '../messages/review.json' with { type: 'json' };
import obligation from '../messages/obligation.json' with { type: 'json' };
import obligationMail from '../messages/obligation-mail.json' with { type: 'json' };
import releaseDesk from '../messages/release-desk.json' with { type: 'json' };
import report from '../messages/report.json' with { type: 'json' };
import selectionMail from '../messages/selection-mail.json' with { type: 'json' };
import agreementMail from '../messages/agreement-mail.json' with { type: 'json' };
import stay from '../messages/stay.json' with { type: 'json' };
import returnTexts from '../messages/return.json' with { type: 'json' };
import returns from '../messages/returns.json' with { type: 'json' };
import alumniDesk from '../messages/alumni-desk.json' with { type: 'json' };
import followUp from '../messages/follow-up.json' with { type: 'json' };
import room from '../messages/room.json' with { type: 'json' };
import studySession from '../messages/study-session.json' with { type: 'json' };
import incident from '../messages/incident.json' with { type: 'json' };
import indicator from '../messages/indicator.json' with { type: 'json' };
import board from '../messages/board.json' with { type: 'json' };
import explain from '../messages/explain.json' with { type: 'json' };
import disclosure from '../messages/disclosure.json' with { type: 'json' };
import stayMail from '../messages/stay-mail.json' with { type: 'json' };
import study from '../messages/study.json' with { type: 'json' };
import ministry from '../messages/ministry.json' with { type: 'json' };
import validity from '../messages/validity.json' with { type: 'json' };
import participant from '../messages/participant.json' with { type: 'json' };
import studyAgree from '../messages/study-agree.json' with { type: 'json' };
import studyCoding from '../messages/study-coding.json' with { type: 'json' };
import studyConsent from '../messages/study-consent.json' with { type: 'json' };
import studyDesk from '../messages/study-desk.json' with { type: 'json' };
import epvo from '../messages/epvo.json' with { type: 'json' };
import partner from '../messages/partner.json' with { type: 'json' };
import apiPage from '../messages/api-page.json' with { type: 'json' };
import accessKey from '../messages/access-key.json' with { type: 'json' };
import watch from '../messages/watch.json' with { type: 'json' };
import webhook from '../messages/webhook.json' with { type: 'json' };
import credential from '../messages/credential.json' with { type: 'json' };
import exchange from '../messages/exchange.json' with { type: 'json' };
import importPage from '../messages/import-page.json' with { type: 'json' };
import ewp from '../messages/ewp.json' with { type: 'json' };
import studyExchange from '../messages/study-exchange.json' with { type: 'json' };
import studyFigure from '../messages/study-figure.json' with { type: 'json' };
import studyPackage from '../messages/study-package.json' with { type: 'json' };
import focusGroup from '../messages/focus-group.json' with { type: 'json' };
import studyRecord from '../messages/study-record.json' with { type: 'json' };
import studyTranscript from '../messages/study-transcript.json' with { type: 'json' };

/** One entry of `messages/<noun>.json`: the three languages side by side, and a word for the translator. */
export interface MessageEntry extends Readonly<Record<Locale, string>> {
  readonly note?: string;
}

/** Every text by noun and key. In the desk's scripts `web/desk/texts` stands in its place, with the languages that the reader asked for. */
export const catalogue: Readonly<Record<string, Readonly<Record<string, MessageEntry>>>> = {
  site,
  tour,
  overview,
  observatory,
  derived,
  release,
  'release-file': releaseFile,
  audit,
  intake,
  import: importTexts,
  backup,
  operation,
  claim,
  cost,
  'cost-page': costPage,
  consent,
  institution,
  person,
  auth,
  desk,
  account,
  programme,
  office,
  refusal,
  journal,
  agreement,
  application,
  award,
  'award-letter': awardLetter,
  selection,
  'field-of-study': fieldOfStudy,
  'application-mail': applicationMail,
  document,
  review,
  'release-desk': releaseDesk,
  report,
  'selection-mail': selectionMail,
  'agreement-mail': agreementMail,
  stay,
  'stay-mail': stayMail,
  study,
  participant,
  'study-agree': studyAgree,
  'study-coding': studyCoding,
  'study-consent': studyConsent,
  'study-desk': studyDesk,
  'study-exchange': studyExchange,
  'study-figure': studyFigure,
  'study-package': studyPackage,
  ewp,
  epvo,
  'access-key': accessKey,
  watch,
  webhook,
  'api-page': apiPage,
  credential,
  exchange,
  'import-page': importPage,
  partner,
  'focus-group': focusGroup,
  'study-record': studyRecord,
  'study-transcript': studyTranscript,
  return: returnTexts,
  returns,
  explain,
  disclosure,
  'follow-up': followUp,
  room,
  'study-session': studySession,
  'alumni-desk': alumniDesk,
  'report-mail': reportMail,
  citation,
  obligation,
  'obligation-mail': obligationMail,
  'alumni-mail': alumniMail,
  incident,
  indicator,
  ministry,
  validity,
  board,
  'document-template': documentTemplate,
  order,
  'list-file': listFile,
  'report-paper': reportPaper,
  doctor,
};
