import type { StudyCoding } from '../../core/study/project/study-project.ts';
import { scanDocument } from '../xml/scan-document.ts';
import type { DeviationList } from './deviation-list.ts';
import { qdaLimits } from './qda-limits.ts';
import { childOf, targetsOf, type RawSelection, type XmlNode } from './xml-node.ts';

const known = new Set([
  ...['Project', 'Users', 'User', 'CodeBook', 'Codes', 'Code', 'CodeRef', 'NoteRef', 'Description'],
  ...['Variables', 'Variable', 'VariableRef', 'VariableValue', 'TextValue', 'BooleanValue', 'IntegerValue'],
  ...['FloatValue', 'DateValue', 'DateTimeValue', 'Cases', 'Case', 'SourceRef', 'SelectionRef', 'Sources'],
  ...['TextSource', 'PictureSource', 'PDFSource', 'AudioSource', 'VideoSource', 'TextDescription'],
  ...['Representation', 'Transcript', 'SyncPoint', 'PlainTextContent', 'PlainTextSelection'],
  ...['TranscriptSelection', 'Coding', 'Notes', 'Note', 'Links', 'Graphs', 'Sets', 'Set', 'MemberCode'],
  ...['MemberSource', 'MemberNote'],
]);
/** Part of the standard, without a place in a study of texts. */
const leftOut = new Set([
  'Link',
  'Graph',
  'PictureSelection',
  'PDFSelection',
  'AudioSelection',
  'VideoSelection',
]);
const passages = new Set(['PlainTextSelection', 'TranscriptSelection']);
const withText = /^(?:Description|PlainTextContent|\w+Value)$/;

const noNodes: XmlNode[] = [];
const noSelections: RawSelection[] = [];
const noTexts: readonly string[] = [];

/** There are as many references as passages, and an object with one known member takes a fraction of a dictionary. */
const reference = (attributes: XmlNode['attributes']): XmlNode['attributes'] => ({
  targetGUID: attributes['targetGUID'] ?? '',
});

const textsOrNone = (texts: readonly string[]): readonly string[] => (texts.length === 0 ? noTexts : texts);

/** A coding as its element says it, nothing looked up yet. */
export const rawCoding = (node: XmlNode): StudyCoding => ({
  guid: node.attributes['guid'] ?? '',
  code: targetsOf(node, 'CodeRef')[0] ?? '',
  author: node.attributes['creatingUser'] ?? null,
  createdAt: node.attributes['creationDateTime'] ?? null,
  noted: textsOrNone(targetsOf(node, 'NoteRef')),
});

const rawSelection = (node: XmlNode): RawSelection => {
  const { attributes, children } = node;
  // A transcript names points of its recording, which know their place in the text.
  const place = (own: string, point: string): string =>
    attributes[own] ?? (attributes[point] === undefined ? '' : `point:${attributes[point]}`);
  return {
    guid: attributes['guid'] ?? '',
    name: attributes['name'] ?? '',
    description: childOf(node, 'Description')?.text ?? '',
    start: place('startPosition', 'fromSyncPoint'),
    end: place('endPosition', 'toSyncPoint'),
    author: attributes['creatingUser'] ?? null,
    createdAt: attributes['creationDateTime'] ?? null,
    codings: children.filter(({ name }) => name === 'Coding').map(rawCoding),
    noted: textsOrNone(targetsOf(node, 'NoteRef')),
  };
};

/**
 * The elements of a project or codebook that mean something here. Passages become values at once, so that a hundred thousand of them hold no tree.
 * What is unknown, or has no place here, is counted and passed over with all that is in it. Throws XmlRefused, and what `texts` throws.
 */
export const readTree = async (
  texts: AsyncIterable<string>,
  deviations: DeviationList,
): Promise<XmlNode | undefined> => {
  const stack: XmlNode[] = [];
  let root: XmlNode | undefined;
  let skipped: string | undefined;
  let skippedDepth = 0;
  const scanner = scanDocument(
    {
      open(name, attributes) {
        if (skipped !== undefined) {
          skippedDepth += 1;
          if (name === 'Coding') deviations.tally('not-kept', `${skipped} / Coding`);
          return;
        }
        if (root !== undefined && !known.has(name)) {
          deviations.tally(leftOut.has(name) ? 'not-kept' : 'unknown-element', name);
          skipped = name;
          skippedDepth = 1;
          return;
        }
        const own = name.endsWith('Ref') ? reference(attributes) : attributes;
        const node = { name, attributes: own, text: '', children: noNodes, selections: noSelections };
        root ??= node;
        stack.push(node);
      },
      close() {
        if (skipped !== undefined) {
          skippedDepth -= 1;
          if (skippedDepth === 0) skipped = undefined;
          return;
        }
        const [node, parent] = [stack.pop(), stack.at(-1)];
        if (node === undefined || parent === undefined) return;
        if (passages.has(node.name)) {
          if (parent.selections === noSelections) parent.selections = [];
          parent.selections.push(rawSelection(node));
        } else {
          if (parent.children === noNodes) parent.children = [];
          parent.children.push(node);
        }
      },
      text(words) {
        const node = stack.at(-1);
        if (skipped === undefined && node !== undefined && withText.test(node.name)) node.text += words;
      },
    },
    qdaLimits,
  );
  for await (const text of texts) scanner.take(text);
  scanner.end();
  return root;
};
