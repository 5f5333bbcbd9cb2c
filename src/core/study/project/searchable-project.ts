import type { CodeContent } from '../standing/codebook-standing.ts';
import type { StudyProject } from './study-project.ts';

const nobody = { author: null, createdAt: null } as const;

/** A project that holds what is searched and no more: ids of the register stand for its GUIDs. */
export const searchableProject = ({
  texts,
  codes,
  memos,
}: {
  readonly texts: readonly { readonly id: string; readonly name: string; readonly words: string }[];
  readonly codes: readonly { readonly id: string; readonly content: CodeContent }[];
  readonly memos: readonly { readonly id: string; readonly words: string }[];
}): StudyProject => ({
  ...nobody,
  ...{ name: '', origin: null, description: '', users: [], variables: [], cases: [], themes: [], noted: [] },
  codes: codes.map(({ id, content }) => ({ guid: id, parent: null, noted: [], ...content })),
  sources: texts.map(({ id, name, words }) => ({
    ...{ guid: id, name, description: '', text: words, selections: [], codings: [], values: [], noted: [] },
    ...nobody,
  })),
  memos: memos.map(({ id, words }) => ({ guid: id, name: '', text: words, ...nobody })),
});
