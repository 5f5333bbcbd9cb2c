import { z } from 'zod';
import type { CodePart } from '../core/study/codebook/codebook-differences.ts';
import type { Endpoint } from './endpoint.ts';
import { institutionId, recordId } from './identifier-forms.ts';

const params = z.strictObject({ institutionId, studyId: recordId });
const words = z.string().max(10_000);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** What describes a code. */
export const codeContent = z.strictObject({
  name: z.string().max(300),
  definition: words,
  include: words,
  exclude: words,
  example: words,
  color: z
    .string()
    .regex(/^#[0-9a-fA-F]{6}$/)
    .nullable(),
  isCodable: z.boolean(),
});

/** A code in the order of the tree. */
const codeLine = z.strictObject({
  id: recordId,
  parentId: recordId.nullable(),
  depth: z.int().min(0),
  version: z.int().min(1),
  /** On how many passages it stands, on the sheets that the reader may see. */
  uses: z.int().min(0),
  content: codeContent,
});
export type CodeLine = z.infer<typeof codeLine>;

const frozenLine = z.strictObject({
  id: recordId,
  version: z.int().min(1),
  codes: z.int().min(1),
  sha256,
  frozenAt: z.string(),
});
export type FrozenLine = z.infer<typeof frozenLine>;

export const readCodebook = {
  id: 'codebook.read',
  method: 'GET',
  path: '/api/institutions/:institutionId/studies/:studyId/codebook',
  summary:
    'The codebook of a study: its codes in the order of their tree, those removed, and its frozen versions, newest first.',
  params,
  answer: z.strictObject({
    study: z.string(),
    isClosed: z.boolean(),
    codes: z.array(codeLine),
    removed: z.array(codeLine),
    frozen: z.array(frozenLine),
    /** Whether the codes differ from the newest frozen version, or there is none. */
    isUnfrozen: z.boolean(),
  }),
  permission: 'read-transcript',
} as const satisfies Endpoint;

export const readCode = {
  id: 'codebook.code',
  method: 'GET',
  path: '/api/institutions/:institutionId/studies/:studyId/codebook/:codeId',
  summary: 'One code with all versions of its description, newest first.',
  params: z.strictObject({ institutionId, studyId: recordId, codeId: recordId }),
  answer: z.strictObject({
    id: recordId,
    isRemoved: z.boolean(),
    version: z.int().min(1),
    versions: z.array(z.strictObject({ version: z.int().min(1), content: codeContent })),
  }),
  permission: 'read-transcript',
} as const satisfies Endpoint;

const wish = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('add'), parentId: recordId.nullable(), content: codeContent }),
  z.strictObject({
    do: z.literal('change'),
    codeId: recordId,
    baseVersion: z.int().min(1),
    content: codeContent,
  }),
  z.strictObject({
    do: z.literal('move'),
    codeId: recordId,
    parentId: recordId.nullable(),
    beforeId: recordId.nullable(),
  }),
  z.strictObject({ do: z.literal('remove'), codeId: recordId }),
  z.strictObject({ do: z.literal('restore'), codeId: recordId }),
]);

export const writeCodebook = {
  id: 'codebook.write',
  method: 'POST',
  path: '/api/institutions/:institutionId/studies/:studyId/codebook',
  summary:
    'Add, describe, move, remove or bring back a code; a description names the version it was written against.',
  params,
  body: wish,
  answer: z.strictObject({ codeId: recordId, version: z.int().min(1) }),
  permission: 'write-codebook',
  entries: ['CodeAdded', 'CodeChanged', 'CodeMoved', 'CodeRemoved', 'CodeRestored'],
} as const satisfies Endpoint;

export const freezeCodebook = {
  id: 'codebook.freeze',
  method: 'POST',
  path: '/api/institutions/:institutionId/studies/:studyId/codebook-versions',
  summary: 'Freeze the codebook as it stands under a version of its own, for rounds to be coded by.',
  params,
  answer: z.strictObject({ id: recordId, version: z.int().min(1) }),
  permission: 'freeze-codebook',
  entries: ['CodebookFrozen'],
} as const satisfies Endpoint;

const parts = [
  ...(['name', 'definition', 'include', 'exclude', 'example', 'color', 'isCodable', 'place'] as const),
] as const satisfies readonly CodePart[];

export const compareCodebooks = {
  id: 'codebook.compare',
  method: 'GET',
  path: '/api/institutions/:institutionId/studies/:studyId/codebook-versions/:codebookId',
  summary:
    'What a frozen version of the codebook says differently from the one before; everything is new in the first.',
  params: z.strictObject({ institutionId, studyId: recordId, codebookId: recordId }),
  answer: z.strictObject({
    version: z.int().min(1),
    differences: z.array(
      z.strictObject({
        id: recordId,
        name: z.string(),
        what: z.enum(['added', 'removed', 'changed']),
        parts: z.array(z.enum(parts)).readonly(),
      }),
    ),
  }),
  permission: 'read-transcript',
} as const satisfies Endpoint;
