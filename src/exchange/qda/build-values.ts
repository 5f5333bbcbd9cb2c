import { isValueOfType } from '../../core/study/project/is-value-of-type.ts';
import type { StudyValue, StudyVariable, VariableType } from '../../core/study/project/study-project.ts';
import { readName, type Reading } from './reading.ts';
import { childOf, childrenOf, targetsOf, type XmlNode } from './xml-node.ts';

const types: readonly VariableType[] = ['Text', 'Boolean', 'Integer', 'Float', 'Date', 'DateTime'];

/** Variables of the project; one of an unknown type is taken as text. */
export const buildVariables = (
  reading: Reading,
  list: XmlNode | undefined,
): ReadonlyMap<string, StudyVariable> =>
  new Map(
    childrenOf(list, 'Variable').map((node): [string, StudyVariable] => {
      const { guid: written = '', name: ownName, typeOfVariable = '' } = node.attributes;
      const guid = reading.guids.enter('Variable', written, ownName ?? '');
      const name = readName(reading, 'Variable', ownName, guid);
      const type = types.find((one) => one === typeOfVariable);
      if (type === undefined)
        reading.deviations.note('variable-type', { variable: name, found: typeOfVariable });
      return [
        guid,
        { guid, name, type: type ?? 'Text', description: childOf(node, 'Description')?.text ?? '' },
      ];
    }),
  );

/** What a case or text has for its variables. A value that is none of its variable's type is unknown, and said. */
export const buildValues = (
  reading: Reading,
  node: XmlNode,
  variables: ReadonlyMap<string, StudyVariable>,
): readonly StudyValue[] =>
  childrenOf(node, 'VariableValue').flatMap((own): readonly StudyValue[] => {
    const guid = reading.guids.find('Variable', targetsOf(own, 'VariableRef')[0] ?? '');
    const variable = guid === undefined ? undefined : variables.get(guid);
    if (variable === undefined) return [];
    const written = own.children.find(({ name }) => name.endsWith('Value'))?.text;
    if (written === undefined) return [{ variable: variable.guid, value: null }];
    const value = variable.type === 'Text' ? written : written.trim();
    if (isValueOfType(variable.type, value)) return [{ variable: variable.guid, value }];
    reading.deviations.note('value-malformed', { variable: variable.name, value: written });
    return [{ variable: variable.guid, value: null }];
  });
