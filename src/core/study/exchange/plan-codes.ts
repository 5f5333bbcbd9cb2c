import { canonicalJson } from '../../basics/canonical-json.ts';
import type { Circumstances } from '../../basics/circumstances.ts';
import type { EntryBody } from '../../basics/entry-body.ts';
import { sha256Hex } from '../../basics/sha256-hex.ts';
import type { StudyProject } from '../project/study-project.ts';
import type { CodeContent } from '../standing/codebook-standing.ts';
import type { ImportPlan } from './import-plan.ts';
import type { StudyToFill } from './study-to-fill.ts';

/** Signs of a name that a list of codes has room for. */
const longestName = 200;

interface PlannedCodes extends Pick<ImportPlan, 'codes' | 'guids'> {
  readonly entries: readonly EntryBody[];
  /** The code of the study for each of the file. */
  readonly idOf: ReadonlyMap<string, string>;
  /** Names that were cut. */
  readonly cut: number;
}

/** Codes of a file as codes of a study, below those that stand. One that the study has already, by GUID or by name and parent, is that one. */
export const planCodes = (
  studyId: string,
  { codes }: Pick<StudyProject, 'codes'>,
  into: Pick<StudyToFill, 'codes'>,
  { now, actor, newId }: Pick<Circumstances, 'now' | 'actor' | 'newId'>,
): PlannedCodes => {
  const idOf = new Map<string, string>();
  const byGuid = new Map(into.codes.map(({ guid, id }) => [guid, id]));
  const place = (parentId: string | null, name: string): string => `${parentId ?? ''} ${name}`;
  const byName = new Map(into.codes.map(({ id, parentId, name }) => [place(parentId, name), id]));
  const positions = new Map<string | null, number>();
  for (const { parentId } of into.codes) positions.set(parentId, (positions.get(parentId) ?? 0) + 1);
  const entries: EntryBody[] = [];
  const contents: { readonly id: string; readonly content: CodeContent }[] = [];
  const guids: { readonly id: string; readonly guid: string }[] = [];
  let cut = 0;
  for (const code of codes) {
    const parentId = code.parent === null ? null : (idOf.get(code.parent) ?? null);
    const name = code.name.length > longestName ? code.name.slice(0, longestName).toWellFormed() : code.name;
    if (name !== code.name) cut += 1;
    const known = byGuid.get(code.guid) ?? byName.get(place(parentId, name));
    if (known !== undefined) {
      idOf.set(code.guid, known);
      continue;
    }
    const id = newId('cde');
    const { definition, include, exclude, example, color, isCodable } = code;
    const content = { name, definition, include, exclude, example, color, isCodable };
    const position = positions.get(parentId) ?? 0;
    positions.set(parentId, position + 1);
    idOf.set(code.guid, id);
    contents.push({ id, content });
    guids.push({ id, guid: code.guid });
    entries.push({
      ...{ kind: 'CodeAdded', noun: 'code', recordId: id },
      data: {
        ...{ studyId, parentId, position, version: 1, sha256: sha256Hex(canonicalJson(content)) },
        ...{ status: 'stands', changedAt: now, changedBy: actor },
      },
    });
  }
  return { entries, codes: contents, guids, idOf, cut };
};
