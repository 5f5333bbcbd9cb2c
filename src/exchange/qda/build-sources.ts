import type { StudySource, StudyVariable } from '../../core/study/project/study-project.ts';
import { buildCodings, buildSelections } from './build-selections.ts';
import { buildValues } from './build-values.ts';
import { rawCoding } from './read-tree.ts';
import { foundTargets, readAuthor, readName, readTime, type Reading } from './reading.ts';
import type { TextStore } from './text-store.ts';
import { childOf, childrenOf, type XmlNode } from './xml-node.ts';

/** Where a picture, a PDF or a recording has its words. */
const words = new Set(['TextDescription', 'Representation', 'Transcript']);

const textOf = async (
  { deviations }: Reading,
  store: TextStore,
  source: string,
  node: XmlNode,
): Promise<string> => {
  const path = node.attributes['plainTextPath'] ?? '';
  const content = childOf(node, 'PlainTextContent');
  if (path === '') {
    if (content === undefined) deviations.note('text-missing', { source });
    return content?.text ?? '';
  }
  if (content !== undefined) deviations.note('text-twice', { source });
  return (await store.load(source, path)) ?? content?.text ?? '';
};

/** A text and the element that it belongs to: itself, or the recording, PDF or picture. */
interface Holder {
  readonly text: XmlNode;
  readonly owner: XmlNode;
  /** Whether it stands for its owner: other elements refer to that. */
  readonly isFirst: boolean;
}

const holdersOf = (reading: Reading, list: XmlNode | undefined): readonly Holder[] =>
  (list?.children ?? []).flatMap((owner): readonly Holder[] => {
    if (owner.name === 'TextSource') return [{ text: owner, owner, isFirst: true }];
    const texts = owner.children.filter(({ name }) => words.has(name));
    if (texts.length === 0) reading.deviations.tally('not-kept', owner.name);
    else
      reading.deviations.note('media-source', {
        source: owner.attributes['name'] ?? '',
        element: owner.name,
      });
    return texts.map((text, at) => ({ text, owner, isFirst: at === 0 }));
  });

/** Texts with all that is coded in them. Of recordings, PDFs and pictures the words are taken and the rest is said to be left. */
export const buildSources = async (
  reading: Reading,
  store: TextStore,
  list: XmlNode | undefined,
  variables: ReadonlyMap<string, StudyVariable>,
): Promise<readonly StudySource[]> => {
  const { guids } = reading;
  const holders = holdersOf(reading, list);
  const entered = holders.map(({ text, owner, isFirst }) =>
    guids.enter('Source', (isFirst ? owner : text).attributes['guid'] ?? '', owner.attributes['name'] ?? ''),
  );
  const sources: StudySource[] = [];
  for (const [at, { text: node, owner, isFirst }] of holders.entries()) {
    const guid = entered[at] ?? '';
    const { attributes } = isFirst ? owner : node;
    const name = readName(reading, owner.name, attributes['name'], guid);
    const text = await textOf(reading, store, name, node);
    const points = new Map(
      childrenOf(node, 'SyncPoint').map((point) => [
        point.attributes['guid'] ?? '',
        point.attributes['position'] ?? '',
      ]),
    );
    const both = node === owner || !isFirst ? [node] : [owner, node];
    const ofBoth = (child: string): readonly XmlNode[] => both.flatMap((one) => childrenOf(one, child));
    sources.push({
      guid,
      name,
      description: ofBoth('Description')[0]?.text ?? '',
      text,
      author: readAuthor(reading, attributes['creatingUser']),
      createdAt: readTime(reading, owner.name, attributes['creationDateTime']),
      selections: buildSelections(reading, { source: name, text, points }, node.selections),
      codings: buildCodings(reading, ofBoth('Coding').map(rawCoding)),
      values: both.flatMap((one) => buildValues(reading, one, variables)),
      noted: both.flatMap((one) => foundTargets(reading, one, 'NoteRef', 'Note')),
    });
    // The passages of a text were copied; what they were read into may go.
    node.selections = [];
  }
  return sources;
};
