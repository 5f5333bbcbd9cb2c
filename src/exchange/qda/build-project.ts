import type {
  StudyCase,
  StudyMemo,
  StudyProject,
  StudyTheme,
} from '../../core/study/project/study-project.ts';
import { buildCodes } from './build-codes.ts';
import { buildSources } from './build-sources.ts';
import { buildValues, buildVariables } from './build-values.ts';
import { foundTargets, readAuthor, readName, readTime, type Reading } from './reading.ts';
import type { TextStore } from './text-store.ts';
import { childOf, childrenOf, type XmlNode } from './xml-node.ts';

const descriptionOf = (node: XmlNode): string => childOf(node, 'Description')?.text ?? '';

const buildMemos = async (
  reading: Reading,
  store: TextStore,
  root: XmlNode,
): Promise<readonly StudyMemo[]> => {
  const memos: StudyMemo[] = [];
  for (const node of childrenOf(childOf(root, 'Notes'), 'Note')) {
    const { guid: written = '', name: ownName = '', plainTextPath: path = '' } = node.attributes;
    const content = childOf(node, 'PlainTextContent')?.text;
    if (node.selections.length > 0) reading.deviations.tally('not-kept', 'Note / PlainTextSelection');
    memos.push({
      guid: reading.guids.enter('Note', written, ownName),
      name: ownName,
      text: content ?? (path === '' ? descriptionOf(node) : ((await store.load(ownName, path)) ?? '')),
      author: readAuthor(reading, node.attributes['creatingUser']),
      createdAt: readTime(reading, 'Note', node.attributes['creationDateTime']),
    });
  }
  return memos;
};

const buildThemes = (reading: Reading, root: XmlNode): readonly StudyTheme[] => {
  const list = childOf(root, 'Sets');
  if (list?.children.length === 0) reading.deviations.note('empty-list', { name: 'Sets' });
  return childrenOf(list, 'Set').map((node) => {
    const { guid: written = '', name: ownName } = node.attributes;
    const guid = reading.guids.enter('Set', written, ownName ?? '');
    return {
      guid,
      name: readName(reading, 'Set', ownName, guid),
      description: descriptionOf(node),
      codes: foundTargets(reading, node, 'MemberCode', 'Code'),
      sources: foundTargets(reading, node, 'MemberSource', 'Source'),
      memos: foundTargets(reading, node, 'MemberNote', 'Note'),
    };
  });
};

/** A study from the tree of a project or a codebook; what others refer to is entered before what refers to it, whatever the order of the file. */
export const buildProject = async (
  reading: Reading,
  store: TextStore,
  root: XmlNode,
  fallbackName: string,
): Promise<StudyProject> => {
  const { guids, deviations } = reading;
  const codeBook = root.name === 'CodeBook' ? root : childOf(root, 'CodeBook');
  const users = childrenOf(childOf(root, 'Users'), 'User').map(({ attributes }) => {
    const guid = guids.enter('User', attributes['guid'] ?? '', attributes['name'] ?? '');
    return { guid, name: readName(reading, 'User', attributes['name'] ?? attributes['id'], guid) };
  });
  const rawCodes = buildCodes(reading, codeBook);
  const variables = buildVariables(reading, childOf(root, 'Variables'));
  const memos = await buildMemos(reading, store, root);
  const sources = await buildSources(reading, store, childOf(root, 'Sources'), variables);
  const cases = childrenOf(childOf(root, 'Cases'), 'Case').map((node): StudyCase => {
    const { guid: written = '', name: ownName } = node.attributes;
    const guid = guids.enter('Case', written, ownName ?? '');
    return {
      guid,
      name: readName(reading, 'Case', ownName, guid),
      description: descriptionOf(node),
      values: buildValues(reading, node, variables),
      codes: foundTargets(reading, node, 'CodeRef', 'Code'),
      sources: foundTargets(reading, node, 'SourceRef', 'Source'),
      selections: foundTargets(reading, node, 'SelectionRef', 'Selection'),
    };
  });
  for (const name of ['Users', 'Variables', 'Cases', 'Sources', 'Notes'])
    if (childOf(root, name)?.children.length === 0) deviations.note('empty-list', { name });
  const { name, origin } = root.attributes;
  return {
    name: name ?? fallbackName,
    origin: origin === undefined || origin === '' ? null : origin,
    description: descriptionOf(root),
    author: readAuthor(reading, root.attributes['creatingUserGUID']),
    createdAt: readTime(reading, 'Project', root.attributes['creationDateTime']),
    users,
    codes: rawCodes.map((code) => ({
      ...code,
      noted: code.noted.flatMap((one) => guids.find('Note', one) ?? []),
    })),
    variables: [...variables.values()],
    cases,
    sources,
    memos,
    themes: buildThemes(reading, root),
    noted: foundTargets(reading, root, 'NoteRef', 'Note'),
  };
};
