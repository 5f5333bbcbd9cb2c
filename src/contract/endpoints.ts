import type { Endpoint } from './endpoint.ts';
import * as accessKey from './access-key.ts';
import { accountSecurityEndpoints } from './account-security.ts';
import * as agreement from './agreement.ts';
import * as alumni from './alumni.ts';
import * as application from './application.ts';
import * as backup from './backup.ts';
import * as catalogue from './catalogue.ts';
import * as credential from './credential.ts';
import * as award from './award.ts';
import * as documentTemplate from './document-template.ts';
import * as draft from './draft.ts';
import * as followUp from './follow-up.ts';
import * as group from './group.ts';
import * as hostSignature from './host-signature.ts';
import * as importNoun from './import.ts';
import * as indicator from './indicator.ts';
import * as institution from './institution.ts';
import * as intention from './intention.ts';
import * as journal from './journal.ts';
import * as me from './me.ts';
import * as ledger from './ledger.ts';
import * as ministry from './ministry.ts';
import { listFileEndpoints } from './list-files.ts';
import * as mobility from './mobility.ts';
import * as obligation from './obligation.ts';
import * as epvo from './epvo.ts';
import * as obligationRule from './obligation-rule.ts';
import * as operation from './operation.ts';
import * as partner from './partner.ts';
import * as order from './order.ts';
import * as person from './person.ts';
import * as programme from './programme.ts';
import * as releaseDesk from './release-desk.ts';
import * as report from './report.ts';
import * as returns from './returns.ts';
import * as review from './review.ts';
import * as selection from './selection.ts';
import * as statement from './statement.ts';
import * as stay from './stay.ts';
import * as studyParticipant from './study-participant.ts';
import * as studySetup from './study-setup.ts';
import * as studyCoding from './study-coding.ts';
import * as studyTranscript from './study-transcript.ts';
import * as studyExchange from './study-exchange.ts';
import * as studyFigure from './study-figure.ts';
import * as studyPoll from './study-poll.ts';
import * as studyRoom from './study-room.ts';
import * as studySession from './study-session.ts';
import * as studyCodebook from './study-codebook.ts';
import * as studyRound from './study-round.ts';
import * as studyTheme from './study-theme.ts';
import * as support from './support.ts';
import * as validity from './validity.ts';
import * as verification from './verification.ts';
import { signInEndpoints } from './sign-in.ts';
import * as accessLog from './access-log.ts';
import * as breach from './breach.ts';
import * as retention from './retention.ts';
import * as revocation from './revocation.ts';
import * as webhook from './webhook.ts';

const isEndpoint = (value: unknown): value is Endpoint =>
  typeof value === 'object' && value !== null && 'path' in value && 'permission' in value;

/** Every endpoint of the program, those of the sign-in library that it offers included. */
export const endpoints: readonly Endpoint[] = [
  me,
  institution,
  person,
  programme,
  draft,
  application,
  group,
  selection,
  review,
  award,
  mobility,
  agreement,
  hostSignature,
  stay,
  partner,
  obligation,
  obligationRule,
  report,
  verification,
  ledger,
  documentTemplate,
  order,
  studySession,
  studyPoll,
  studyRoom,
  catalogue,
  followUp,
  alumni,
  intention,
  returns,
  importNoun,
  indicator,
  ministry,
  validity,
  releaseDesk,
  statement,
  credential,
  accessKey,
  webhook,
  breach,
  revocation,
  accessLog,
  retention,
  studyFigure,
  studyExchange,
  studySetup,
  studyParticipant,
  studyTranscript,
  studyCoding,
  studyCodebook,
  studyRound,
  studyTheme,
  epvo,
  support,
  journal,
  backup,
  operation,
  listFileEndpoints,
  signInEndpoints,
  accountSecurityEndpoints,
].flatMap((noun) => Object.values<unknown>(noun).filter(isEndpoint));
