import type { Locale } from '../../../core/basics/locale.ts';
import { deskPaths } from '../../desk-paths.ts';
import type { SelectionStep } from './selection-step.ts';

const paths: Readonly<Record<SelectionStep, (locale: Locale, callId: string) => string>> = {
  'await-call': deskPaths.officeCall,
  open: deskPaths.openSelection,
  pool: deskPaths.reviewers,
  assign: deskPaths.reviewPlan,
  invite: deskPaths.reviewList,
  'await-reviews': deskPaths.reviewList,
  thirds: deskPaths.thirdOpinions,
  close: deskPaths.closeReviews,
  list: deskPaths.fixList,
  secrets: deskPaths.lotSecrets,
  'await-beacon': deskPaths.lotSecrets,
  decide: deskPaths.decideAwards,
  appeals: deskPaths.appeals,
  'decide-again': deskPaths.decideAwards,
  result: deskPaths.decisions,
};

/** Where a step is done. */
export const stepPath = (step: SelectionStep, locale: Locale, callId: string): string =>
  paths[step](locale, callId);
