import { createContext, useContext } from 'react';
import type { RefusalItem } from '../../../../core/basics/refusal.ts';
import type { CallRules } from '../../../../core/programme/rules.ts';
import type { CallView } from '../../../../contract/programme.ts';
import type { RulesForm } from './rules-form.ts';

/** One rules document for all pages of the editor, kept while one goes from page to page and saved as a whole. */
export interface CallEditor {
  readonly call: CallView;
  readonly form: RulesForm;
  readonly set: (part: Partial<RulesForm>) => void;
  /** The rules as they stand on the screen; undefined while something has not the right form. */
  readonly rules: CallRules | undefined;
  /** All that is missing or wrong, by field. */
  readonly faults: readonly RefusalItem[];
  /** The sentence that belongs under a field. */
  readonly faultOf: (field: string) => string | undefined;
  readonly isChanged: boolean;
  /** What was sent is what stands on the screen now. */
  readonly saved: (form: RulesForm) => void;
}

const CallEditorContext = createContext<CallEditor | undefined>(undefined);

/** The editor around a page, and its provider. */
export const callEditor = {
  Provider: CallEditorContext.Provider,
  use: (): CallEditor => {
    const editor = useContext(CallEditorContext);
    if (editor === undefined) throw new Error('This page stands outside the editor of a call');
    return editor;
  },
} as const;
