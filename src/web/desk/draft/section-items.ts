import { completeness } from '../../../core/application/completeness.ts';
import type { DraftContent, DraftSection } from '../../../core/application/draft-content.ts';
import type { RefusalItem } from '../../../core/basics/refusal.ts';
import type { CallRules } from '../../../core/programme/rules.ts';

/** What a page cannot know of the person is asked of the server; here it is taken as given. */
const known = { hasDetail: true, hasProcessingConsent: true, hasIin: true, citizenship: 'KAZ' } as const;

/** What one section still lacks, by the same rule that decides on the submission. */
export const sectionItems = (
  content: DraftContent,
  rules: CallRules,
  section: DraftSection,
): readonly RefusalItem[] =>
  completeness(content, rules, known).filter(({ field }) => field?.split('.')[0] === section);
