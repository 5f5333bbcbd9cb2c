import { z } from 'zod';
import { localizedText } from '../core/basics/locale.ts';
import { evidenceKinds } from '../core/report/evidence-kinds.ts';
import { experienceTopics } from '../core/report/report-sections.ts';
import { claims, verdicts } from '../core/report/result.ts';
import type { Endpoint } from './endpoint.ts';
import { cursor, institutionId, pageSize, recordId } from './identifier-forms.ts';

const country = z.string().regex(/^[A-Z]{3}$/);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** A verified result as everybody may see it. Without the consent `named` there is no person in it. */
export const publicResultRow = z.strictObject({
  id: recordId,
  title: z.string(),
  kind: z.string(),
  verdict: z.enum(verdicts),
  verifiedOn: z.string(),
  /** `null` where he agreed to publication without his name only. */
  participant: z.string().nullable(),
  institutionId,
  institution: localizedText,
  callTitle: localizedText,
  level: z.string(),
  country: z.string(),
  hostName: z.string(),
  /** The first words of what came of it. */
  excerpt: z.string(),
});
export type PublicResultRow = z.infer<typeof publicResultRow>;
export const searchResults = {
  id: 'catalogue.search',
  method: 'GET',
  path: '/api/results',
  summary:
    'Verified results that may be published, newest first; found by words, university, country, verdict.',
  query: z.strictObject({
    text: z.string().trim().max(100).optional(),
    institution: institutionId.optional(),
    country: country.optional(),
    kind: z.string().max(20).optional(),
    verdict: z.enum(verdicts).optional(),
    year: z.coerce.number().int().min(2000).max(2200).optional(),
    before: cursor.optional(),
    size: pageSize.default(20),
  }),
  answer: z.strictObject({
    results: z.array(publicResultRow),
    next: cursor.nullable(),
    /** How many there are with these filters; only with the first page. */
    count: z.int().nullable(),
    /** What there is to choose from. */
    institutions: z.array(z.strictObject({ id: institutionId, name: localizedText })),
    countries: z.array(country),
    isDemonstration: z.boolean(),
  }),
  permission: 'public',
} as const satisfies Endpoint;

/** A page of the catalogue. */
export type FoundResults = z.infer<(typeof searchResults)['answer']>;

export const publicResult = publicResultRow.omit({ excerpt: true }).extend({
  expectedResult: z.string(),
  measure: z.string(),
  dueOn: z.string(),
  claim: z.enum(claims),
  outcome: z.string(),
  useAtHome: z.string(),
  reportedOn: z.string(),
  /** What the verifiers wrote, without who they are. */
  reasons: z.array(z.string()),
  /** Files are not public; their fingerprints are. */
  evidence: z.array(
    z.strictObject({
      kind: z.enum(evidenceKinds),
      value: z.string(),
      note: z.string(),
      fileSha256: sha256.nullable(),
      capturedOn: z.string().nullable(),
    }),
  ),
  contentSha256: sha256,
  /** Ready to copy, in three languages. */
  citation: localizedText,
  isDemonstration: z.boolean(),
});
export type PublicResult = z.infer<typeof publicResult>;
export const readPublicResult = {
  id: 'catalogue.read',
  method: 'GET',
  path: '/api/results/:id',
  summary:
    'One verified result: what was promised, what came of it, what the verifiers found, how to cite it.',
  params: z.strictObject({ id: recordId }),
  answer: z.strictObject({ result: publicResult }),
  permission: 'public',
} as const satisfies Endpoint;
export const citeResult = {
  id: 'catalogue.cite',
  method: 'GET',
  path: '/api/results/:id/citation',
  summary: 'The citation of a result as BibTeX or CSL-JSON.',
  params: z.strictObject({ id: recordId }),
  query: z.strictObject({ format: z.enum(['bibtex', 'csl']) }),
  answer: z.unknown(),
  permission: 'public',
} as const satisfies Endpoint;

export const listExperiences = {
  id: 'catalogue.experiences',
  method: 'GET',
  path: '/api/experiences',
  summary: 'What participants tell later applicants of a country or a topic, newest first, by their consent.',
  query: z.strictObject({
    country: country.optional(),
    topic: z.enum(experienceTopics).optional(),
    before: cursor.optional(),
    size: pageSize.default(20),
  }),
  answer: z.strictObject({
    experiences: z.array(
      z.strictObject({
        id: recordId,
        topic: z.enum(experienceTopics),
        text: z.string(),
        participant: z.string().nullable(),
        institution: localizedText,
        country: z.string(),
        hostName: z.string(),
        sharedOn: z.string(),
      }),
    ),
    next: cursor.nullable(),
    isDemonstration: z.boolean(),
  }),
  permission: 'public',
} as const satisfies Endpoint;
/** A page of experiences. */
export type FoundExperiences = z.infer<(typeof listExperiences)['answer']>;
