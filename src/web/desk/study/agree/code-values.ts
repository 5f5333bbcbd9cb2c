/** A description of a code as it is typed. */
export interface CodeValues {
  readonly name: string;
  readonly definition: string;
  readonly include: string;
  readonly exclude: string;
  readonly example: string;
  readonly color: string;
  readonly isCodable: boolean;
  readonly parentId: string;
  readonly [field: string]: string | boolean;
}

/** What is sent of it. */
export const contentOfValues = ({
  name,
  definition,
  include,
  exclude,
  example,
  color,
  isCodable,
}: CodeValues) => ({
  ...{ name: name.trim(), definition, include, exclude, example, isCodable },
  color: color === '' ? null : color,
});
