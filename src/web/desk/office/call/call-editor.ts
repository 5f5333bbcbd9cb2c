import { createContext, useContext } from 'react';
import type { RefusalItem } from '../../../../core/basics/refusal.ts';
import type { CallRules } from '../../../../core/programme/rules.ts';
import type { CallView } from '../../../../contract/programme.ts';
import type { ConflictingPart } from './conflicting-parts.ts';
import type { RulesPart } from './rules-parts.ts';
import type { RulesForm } from './rules-form.ts';

/** One rules document for all pages of the editor, kept while one goes from page to page and saved as a whole. */
interface CallEditor {
  readonly call: CallView;
  readonly form: RulesForm;
  readonly set: (part: Partial<RulesForm>) => void;
  /** The rules as they stand on the screen, complete or not; undefined while something has not the right form. */
  readonly rules: CallRules | undefined;
  /** What has not the right form, by field: it cannot be kept. */
  readonly wrong: readonly RefusalItem[];
  /** All that is missing or wrong, by field. */
  readonly faults: readonly RefusalItem[];
  /** The sentence that belongs under a field; for one that is empty, once its part was asked. */
  readonly faultOf: (field: string) => string | undefined;
  /** Somebody wants this part saved: from now on its empty fields say that they are. */
  readonly ask: (part: RulesPart) => void;
  readonly isChanged: boolean;
  /** Fingerprint of the rules that the writing began from. */
  readonly base: string;
  /** What was sent is what the register has now, by this fingerprint. */
  readonly saved: (form: RulesForm, sha256: string) => void;
  /** Another version was saved meanwhile, and what stands here is not saved: where the two differ. */
  readonly conflict: { readonly parts: readonly ConflictingPart[] } | undefined;
  /** The register refused: whatever it has, it is not what the writing began from. */
  readonly overtaken: () => void;
  readonly takeTheirs: () => void;
  /** Goes on with what stands here, now upon the version of the other one. */
  readonly keepMine: () => void;
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
