import type { StudySelection } from '../../core/study/project/study-project.ts';

/** An element of a project as it was read. Passages of a text are not among the children but in `selections`: there may be 100,000. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
  children: XmlNode[];
  selections: RawSelection[];
}

/** A passage with what its attributes say, nothing looked up yet. */
export type RawSelection = Omit<StudySelection, 'start' | 'end'> & {
  readonly start: string;
  readonly end: string;
};

/** The children of that name, in order. */
export const childrenOf = (node: XmlNode | undefined, name: string): readonly XmlNode[] =>
  node?.children.filter((child) => child.name === name) ?? [];

/** The first child of that name. */
export const childOf = (node: XmlNode | undefined, name: string): XmlNode | undefined =>
  node?.children.find((child) => child.name === name);

/** What its references of that name point at, as written. */
export const targetsOf = (node: XmlNode, name: string): readonly string[] =>
  node.children.flatMap((child) =>
    child.name === name ? [child.attributes['targetGUID'] ?? child.attributes['guid'] ?? ''] : [],
  );
