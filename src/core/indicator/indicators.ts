import { access } from './definitions/access.ts';
import { contributionFromAbroad } from './definitions/contribution-from-abroad.ts';
import { costPerResult } from './definitions/cost-per-result.ts';
import { creditsRecognised } from './definitions/credits-recognised.ts';
import { dataDelay } from './definitions/data-delay.ts';
import { decidedByLot } from './definitions/decided-by-lot.ts';
import { destinationConcentration } from './definitions/destination-concentration.ts';
import { formalWork } from './definitions/formal-work.ts';
import { grantMoney } from './definitions/grant-money.ts';
import { grantUse } from './definitions/grant-use.ts';
import { incomingPeople } from './definitions/incoming-people.ts';
import { jointProgrammes } from './definitions/joint-programmes.ts';
import { knowledgeBroughtBack } from './definitions/knowledge-brought-back.ts';
import { languageGain } from './definitions/language-gain.ts';
import { matchedWage } from './definitions/matched-wage.ts';
import { netStateValue } from './definitions/net-state-value.ts';
import { obligationKept } from './definitions/obligation-kept.ts';
import { outcomeKnown } from './definitions/outcome-known.ts';
import { outgoingPeople } from './definitions/outgoing-people.ts';
import { plansCompleted } from './definitions/plans-completed.ts';
import { returnBy } from './definitions/return-by.ts';
import { reviewReliability } from './definitions/review-reliability.ts';
import { selectionParity } from './definitions/selection-parity.ts';
import { sentPeople } from './definitions/sent-people.ts';
import { unresolvedHarm } from './definitions/unresolved-harm.ts';
import { verifiedResults } from './definitions/verified-results.ts';
import { widthOfBounds } from './definitions/width-of-bounds.ts';
import type { IndicatorFacts } from './indicator.ts';
import type { IndicatorId } from './indicator-id.ts';

/** Every indicator by its id, each with the type of its own input. */
export const indicators = {
  Q1: sentPeople,
  Q2: jointProgrammes,
  Q3: incomingPeople,
  Q4: outgoingPeople,
  Q5: grantMoney,
  K1: returnBy,
  K2: outcomeKnown,
  K3: widthOfBounds,
  K4: verifiedResults,
  K5: plansCompleted,
  K6: creditsRecognised,
  K7: formalWork,
  K8: matchedWage,
  K9: knowledgeBroughtBack,
  K10: languageGain,
  K11: costPerResult,
  K12: netStateValue,
  K13: access,
  K14: selectionParity,
  K15: grantUse,
  K16: destinationConcentration,
  K17: reviewReliability,
  K18: decidedByLot,
  K19: contributionFromAbroad,
  K20: obligationKept,
  K21: dataDelay,
  K22: unresolvedHarm,
} as const satisfies Record<IndicatorId, IndicatorFacts>;
