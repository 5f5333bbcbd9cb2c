import type { TemplateKind } from './document-template.ts';

/** What may stand in braces, by kind of paper; each is a fact of the paper that is being printed. */
export const templatePlaceholders = {
  order: ['institution', 'number', 'date', 'call', 'count', 'officer'],
  award: ['institution', 'name', 'reference', 'call', 'date'],
  report: ['institution', 'name', 'reference', 'call', 'date'],
  agreement: ['institution', 'name', 'number', 'date'],
} as const satisfies Readonly<Record<TemplateKind, readonly string[]>>;

export type TemplatePlaceholder = (typeof templatePlaceholders)[TemplateKind][number];
