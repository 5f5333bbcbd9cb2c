import type { DraftView } from '../../../contract/draft.ts';
import { canonicalJson } from '../../../core/basics/canonical-json.ts';
import { emptyDraft, type DraftContent } from '../../../core/application/draft-content.ts';
import type { CallRules } from '../../../core/programme/rules.ts';
import { sectionItems } from './section-items.ts';

/** The pages of an application in the order of the list; `person` is kept apart from the draft. */
const listedSections = ['person', 'record', 'plan', 'tasks', 'questions', 'documents'] as const;
type ListedSection = (typeof listedSections)[number];

export interface SectionState {
  readonly section: ListedSection;
  readonly status: 'empty' | 'partial' | 'done';
  readonly missing: number;
}

const isAsked = (section: ListedSection, rules: CallRules): boolean =>
  (section !== 'questions' || rules.questions.length > 0) &&
  (section !== 'documents' || rules.documents.length > 0);

/** How far each section is; what the call does not ask for is not listed. */
export const sectionStates = (
  { missing }: Pick<DraftView, 'missing'>,
  content: DraftContent,
  rules: CallRules,
): readonly SectionState[] =>
  listedSections
    .filter((section) => isAsked(section, rules))
    .map((section) => {
      if (section === 'person') {
        const count = missing.filter(({ field }) => /^(?:person|consent)/.test(field ?? '')).length;
        return { section, status: count === 0 ? 'done' : 'partial', missing: count };
      }
      const count = sectionItems(content, rules, section).length;
      const isEmpty = canonicalJson(content[section]) === canonicalJson(emptyDraft[section]);
      return { section, status: count === 0 ? 'done' : isEmpty ? 'empty' : 'partial', missing: count };
    });
