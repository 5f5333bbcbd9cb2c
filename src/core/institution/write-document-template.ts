import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Locale } from '../basics/locale.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import {
  templateKindsOf,
  type DocumentTemplateStanding,
  type DocumentWords,
  type TemplateKind,
} from './document-template.ts';
import { templateFault } from './template-fault.ts';
import { templatePlaceholders } from './template-placeholders.ts';

export interface TemplateInput {
  readonly kind: TemplateKind;
  readonly locale: Locale;
  /** The version that the writer saw, 0 for the words that ship. */
  readonly baseVersion: number;
  readonly words: DocumentWords;
}

export interface TemplateState {
  readonly id: string | undefined;
  readonly template: DocumentTemplateStanding | undefined;
  /** Of the words that were written. */
  readonly sha256: string;
}

/** Puts other words around a paper as its next version; the same words again change nothing. */
export const writeDocumentTemplate = (
  { id, template, sha256 }: TemplateState,
  { kind, locale, baseVersion, words }: TemplateInput,
  { now, actor, institutionId, newId }: Pick<Circumstances, 'now' | 'actor' | 'institutionId' | 'newId'>,
): Decided<readonly EntryBody[]> => {
  if (!templateKindsOf(institutionId).includes(kind)) return refuse({ code: 'template-not-yours' });
  const version = template?.version ?? 0;
  if (version !== baseVersion) return refuse({ code: 'template-changed' });
  const fault = templateFault(kind, words);
  if (fault !== undefined) {
    const { problem, field, line, written } = fault;
    const known = templatePlaceholders[kind].map((name) => `{${name}}`).join(', ');
    const place = field === 'position' || field === 'name' ? `${field}${line}` : field;
    const item = { code: `template-${problem}`, field: place, params: { field, line, written, known } };
    // In a list the form shows it beside its field.
    return refuse({ ...item, list: [item] });
  }
  if (template?.sha256 === sha256) return accept([]);
  const noun = 'document-template';
  const data = { version: version + 1, sha256, writtenAt: now, writtenBy: actor };
  return accept([
    template === undefined || id === undefined
      ? { kind: 'DocumentTemplateWritten', noun, recordId: newId('dtp'), data: { kind, locale, ...data } }
      : { kind: 'DocumentTemplateChanged', noun, recordId: id, data },
  ]);
};
