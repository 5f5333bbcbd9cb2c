import { isValueOfType } from '../../core/study/project/is-value-of-type.ts';
import type { DeviationList } from './deviation-list.ts';
import type { GuidBook, Referable } from './guid-book.ts';
import { targetsOf, type XmlNode } from './xml-node.ts';

/** What the builders of a project share: where deviations go, and who has which GUID. */
export interface Reading {
  readonly deviations: DeviationList;
  readonly guids: GuidBook;
}

/** What the references of an element point at, those that point at something. */
export const foundTargets = (
  { guids }: Reading,
  node: XmlNode,
  reference: string,
  element: Referable,
): readonly string[] => targetsOf(node, reference).flatMap((written) => guids.find(element, written) ?? []);

/** A time as it was written, null where there is none or it is none. */
export const readTime = (
  { deviations }: Reading,
  element: string,
  written: string | null | undefined,
): string | null => {
  if (written === null || written === undefined || written === '') return null;
  if (isValueOfType('DateTime', written)) return written;
  deviations.note('time-malformed', { element, found: written });
  return null;
};

/** Who wrote or coded it, null where nobody is named or nobody has that GUID. */
export const readAuthor = ({ guids }: Reading, written: string | null | undefined): string | null =>
  written === null || written === undefined || written === '' ? null : (guids.find('User', written) ?? null);

/** The name of an element; where it has none, the first signs of its GUID, noted. */
export const readName = (
  { deviations }: Reading,
  element: string,
  written: string | undefined,
  guid: string,
): string => {
  if (written !== undefined && written.trim() !== '') return written;
  deviations.note('name-missing', { element, guid });
  return guid.slice(0, 8);
};
