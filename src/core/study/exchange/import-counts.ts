import type { ImportPlan } from './import-plan.ts';

/** How much came into a study. */
export const importCounts = (plan: ImportPlan) => ({
  codes: plan.codes.length,
  participants: plan.entries.filter(({ noun }) => noun === 'study-participant').length,
  transcripts: plan.transcripts.length,
  codings: plan.codings.length,
  memos: plan.memos.length,
  themes: plan.themes.length,
});
