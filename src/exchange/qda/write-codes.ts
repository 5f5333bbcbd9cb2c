import { codeDescription } from '../../core/study/project/code-description.ts';
import type { StudyCode } from '../../core/study/project/study-project.ts';
import { xmlAttribute, xmlText } from '../xml/xml-text.ts';

/** References to memos, each an element of its own. */
export const noteRefs = (guids: readonly string[]): string =>
  guids.map((guid) => `<NoteRef targetGUID="${guid}"/>`).join('');

/** A description, which is left out where there is none. */
export const descriptionXml = (text: string): string =>
  text === '' ? '' : `<Description>${xmlText(text)}</Description>`;

/**
 * The tree of codes, nested, piece by piece and without recursion; nothing where there are none, since an empty list is not allowed. Codebooks have no memos.
 * Throws RangeError for a code whose parent is not there or that is its own ancestor.
 */
export function* codesXml(codes: readonly StudyCode[], hasMemos: boolean): Generator<string> {
  if (codes.length === 0) return;
  const children = new Map<string | null, StudyCode[]>();
  for (const code of codes) {
    const siblings = children.get(code.parent);
    if (siblings === undefined) children.set(code.parent, [code]);
    else siblings.push(code);
  }
  let written = 0;
  yield '<Codes>';
  const open: (StudyCode | string)[] = (children.get(null) ?? []).toReversed();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next === 'string') {
      yield next;
      continue;
    }
    written += 1;
    const color = next.color === null ? '' : ` color="${xmlAttribute(next.color)}"`;
    yield `<Code guid="${next.guid}" name="${xmlAttribute(next.name)}" isCodable="${next.isCodable}"${color}>${descriptionXml(codeDescription(next))}${hasMemos ? noteRefs(next.noted) : ''}`;
    open.push('</Code>', ...(children.get(next.guid) ?? []).toReversed());
  }
  if (written !== codes.length) throw new RangeError('a code without its parent');
  yield '</Codes>';
}
