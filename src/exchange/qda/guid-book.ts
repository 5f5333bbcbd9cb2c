import { guidFrom, readGuid } from '../../core/study/project/guid.ts';
import type { DeviationList } from './deviation-list.ts';

/** What can be referred to. */
export type Referable = 'User' | 'Code' | 'Variable' | 'Case' | 'Source' | 'Selection' | 'Note' | 'Set';

/** Which GUID each thing of a project has, and what a reference points at. */
export interface GuidBook {
  /** The GUID of a thing: its own, or one made from its place where it has none that can be kept. */
  enter(element: Referable | 'Coding', written: string, name: string): string;
  /** What a reference means, or undefined, noted, where nothing of that kind has it. */
  find(element: Referable, written: string): string | undefined;
  finish(): void;
}

/**
 * GUIDs over one reading. In braces or capitals they are the same. Who has none, a malformed one or one that is taken gets one made from kind,
 * number and name: the same file gives the same again. References to a GUID that stands twice mean the first.
 */
export const guidBook = (deviations: DeviationList): GuidBook => {
  const books = new Map<Referable | 'Coding', Map<string, string>>();
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  let inBraces = 0;
  const key = (written: string): string => readGuid(written) ?? written.trim();
  return {
    enter(element, written, name) {
      const count = (counts.get(element) ?? 0) + 1;
      counts.set(element, count);
      const own = readGuid(written);
      if (written.trim() === '') deviations.note('guid-missing', { element, name });
      else if (own === undefined) deviations.note('guid-malformed', { element, found: written });
      else if (taken.has(own)) deviations.note('guid-twice', { element, guid: own });
      if (own !== undefined && written.trimStart().startsWith('{')) inBraces += 1;
      const guid =
        own === undefined || taken.has(own) ? guidFrom(element, String(count), written, name) : own;
      taken.add(guid);
      // Nothing refers to a coding, and there are most of them.
      if (element !== 'Coding' && written.trim() !== '') {
        const book = books.get(element) ?? new Map<string, string>();
        books.set(element, book);
        if (!book.has(key(written))) book.set(key(written), guid);
      }
      return guid;
    },
    find(element, written) {
      const guid = books.get(element)?.get(key(written));
      if (guid === undefined) deviations.note('dangling-reference', { element, guid: written });
      return guid;
    },
    finish() {
      if (inBraces > 0) deviations.note('guid-in-braces', { count: String(inBraces) });
    },
  };
};
