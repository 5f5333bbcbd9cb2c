import type { XmlElement } from '../xml-element.ts';
import type { FaultList } from './fault-list.ts';
import type { ReadReport } from './read-report.ts';

/** One field of a record: which elements or attribute of its parent carry it. */
export interface Field<Value> {
  /** Local names of the elements that belong to it. */
  readonly elements: readonly string[];
  /** Names of the attributes that belong to it, as written. */
  readonly attributes: readonly string[];
  check(value: Value, place: string, faults: FaultList): void;
  /** Elements, whole; nothing for an attribute. */
  content(value: Value): string;
  /** Attributes, with a space before each; nothing for elements. */
  attribute(value: Value): string;
  read(parent: XmlElement, place: string, report: ReadReport): Value;
}

/** `trm:term-number` as a reader sees it. */
export const localName = (tag: string): string => tag.slice(tag.indexOf(':') + 1);
