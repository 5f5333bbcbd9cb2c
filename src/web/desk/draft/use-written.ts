import type { DraftView } from '../../../contract/draft.ts';
import type { DraftContent } from '../../../core/application/draft-content.ts';
import { useSection } from './use-section.ts';

/** Everything written in a draft as it stands on this page, saved or not. */
export const useWritten = (draft: DraftView): DraftContent => ({
  record: useSection(draft, 'record').content,
  plan: useSection(draft, 'plan').content,
  tasks: useSection(draft, 'tasks').content,
  questions: useSection(draft, 'questions').content,
  documents: useSection(draft, 'documents').content,
  declaration: useSection(draft, 'declaration').content,
});
