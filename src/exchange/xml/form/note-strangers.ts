import type { XmlElement } from '../xml-element.ts';
import type { ReadReport } from './read-report.ts';

/** Attributes that say nothing of the value. */
const isOfNobody = (name: string): boolean => /^xmlns(?::|$)|^xsi:|^xml:(?:space|base)$/.test(name);

export const noteStrangeAttributes = (
  { attributes }: XmlElement,
  known: (name: string) => boolean,
  place: string,
  report: ReadReport,
): void => {
  for (const name of Object.keys(attributes))
    if (!known(name) && !isOfNobody(name)) report.note('unknown-attribute', place, name);
};

/**
 * Notes what stands in an element that is made of elements, and belongs to no field: attributes, words, elements. `known` has the
 * local names of elements, and the names of attributes after an `@`.
 */
export const noteStrangers = (
  element: XmlElement,
  known: ReadonlySet<string>,
  notKept: ReadonlySet<string>,
  place: string,
  report: ReadReport,
): void => {
  noteStrangeAttributes(element, (name) => known.has(`@${name}`), place, report);
  const words = element.text.trim();
  if (words !== '') report.note('unknown-element', place, words);
  for (const { name } of element.children) {
    if (known.has(name)) continue;
    if (name === 'Signature') report.note('unchecked-signature', place, name);
    else report.note(notKept.has(name) ? 'not-kept' : 'unknown-element', place, name);
  }
};
