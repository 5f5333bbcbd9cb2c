import { readCodeDescription } from '../../core/study/project/code-description.ts';
import type { StudyCode } from '../../core/study/project/study-project.ts';
import { qdaLimits } from './qda-limits.ts';
import { readName, type Reading } from './reading.ts';
import { childOf, childrenOf, targetsOf, type XmlNode } from './xml-node.ts';

const long = /^#[0-9a-f]{6}$/i;
const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i;

const readColor = ({ deviations }: Reading, code: string, found: string | undefined): string | null => {
  if (found === undefined || found === '') return null;
  if (long.test(found)) return found.toLowerCase();
  const parts = short.exec(found);
  deviations.note(parts === null ? 'colour-unknown' : 'colour-short', { code, found });
  return parts === null
    ? null
    : `#${parts
        .slice(1)
        .map((digit) => digit + digit)
        .join('')
        .toLowerCase()}`;
};

const readCodable = ({ deviations }: Reading, code: string, found: string | undefined): boolean => {
  if (found === undefined) deviations.note('codable-missing', { code });
  return found !== 'false' && found !== '0';
};

/**
 * The tree of codes as a list, each after its parent; without recursion, since strangers nest thousands of levels. What is deeper than
 * `codeLevels` hangs from the last level that is kept. Memos are as written: they are looked up once they are all known.
 */
export const buildCodes = (reading: Reading, codeBook: XmlNode | undefined): readonly StudyCode[] => {
  const { deviations, guids } = reading;
  const codes: StudyCode[] = [];
  const list = childOf(codeBook, 'Codes');
  if (list?.children.length === 0) deviations.note('empty-list', { name: 'Codes' });
  const open = childrenOf(list, 'Code')
    .toReversed()
    .map((node) => ({ node, parent: null as string | null, level: 1 }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, parent, level } = next;
    const written = node.attributes['name'];
    const guid = guids.enter('Code', node.attributes['guid'] ?? '', written ?? '');
    const name = readName(reading, 'Code', written, guid);
    if (level > qdaLimits.codeLevels)
      deviations.note('codebook-deep', { code: name, limit: String(qdaLimits.codeLevels) });
    codes.push({
      guid,
      name,
      parent,
      ...readCodeDescription(childOf(node, 'Description')?.text ?? ''),
      color: readColor(reading, name, node.attributes['color']),
      isCodable: readCodable(reading, name, node.attributes['isCodable']),
      noted: targetsOf(node, 'NoteRef'),
    });
    const isLast = level >= qdaLimits.codeLevels;
    for (const child of childrenOf(node, 'Code').toReversed())
      open.push({ node: child, parent: isLast ? parent : guid, level: level + 1 });
  }
  return codes;
};
