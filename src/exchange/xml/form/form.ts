import type { XmlElement } from '../xml-element.ts';
import type { FaultList } from './fault-list.ts';
import type { ReadReport } from './read-report.ts';

/**
 * How a value stands between the tags of an element, said once for writing, for reading, and for what must be there before it is
 * written. `place` is the way to the value, `student.givenNames.0`, as the value has it and not as the XML.
 */
export interface Form<Value> {
  /** Adds what is missing, cannot be said in the format, or cannot stand in XML. */
  check(value: Value, place: string, faults: FaultList): void;
  /** Attributes with a space before each, and content. Only for a value without faults. */
  write(value: Value): { readonly attributes: string; readonly content: string };
  /** The value, or undefined where the element says none; whatever was not understood is in the report. */
  read(element: XmlElement, place: string, report: ReadReport): Value | undefined;
}
