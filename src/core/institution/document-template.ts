import { z } from 'zod';
import type { Locale } from '../basics/locale.ts';
import { nationalOffice } from './institution.ts';

/** Papers around whose facts an institution puts its own words. */
export const templateKinds = ['order', 'award', 'report', 'agreement'] as const;
export type TemplateKind = (typeof templateKinds)[number];

const line = z.string().max(200);

/** What an institution puts around the facts of a paper; every part may be empty. Line ends are kept, `{name}` is a placeholder. */
export const documentWords = z.strictObject({
  letterhead: z.string().max(600),
  opening: z.string().max(4000),
  closing: z.string().max(4000),
  /** An empty name leaves a line to write it on. */
  signatories: z.array(z.strictObject({ position: line, name: line })).max(3),
});
export type DocumentWords = z.infer<typeof documentWords>;

/** Which words an institution prints on one kind of paper in one language. */
export interface DocumentTemplateStanding {
  readonly kind: TemplateKind;
  readonly locale: Locale;
  /** From 1; until the first the words are those that ship. */
  readonly version: number;
  /** Fingerprint of the words. */
  readonly sha256: string;
  readonly writtenAt: string;
  readonly writtenBy: string;
}

/** The papers of an institution: the national office decides on grants, a university does all else. */
export const templateKindsOf = (institutionId: string): readonly TemplateKind[] =>
  institutionId === nationalOffice ? ['award'] : templateKinds.filter((kind) => kind !== 'award');

/** The three parties sign the words of an agreement: only what stands outside them can be changed. */
export const isAroundSigned = (kind: TemplateKind): boolean => kind === 'agreement';
