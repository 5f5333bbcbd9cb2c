import { isValueOfType } from '../../core/study/project/is-value-of-type.ts';
import type { StudyValue, StudyVariable } from '../../core/study/project/study-project.ts';
import { xmlText } from '../xml/xml-text.ts';

/** Values of a case or a text. Throws RangeError for a value that is none of its variable's type. */
export const valuesXml = (
  values: readonly StudyValue[],
  variables: ReadonlyMap<string, StudyVariable>,
): string =>
  values
    .map(({ variable, value }) => {
      const type = variables.get(variable)?.type;
      if (type === undefined) throw new RangeError('a value of no variable');
      if (value !== null && !isValueOfType(type, value)) throw new RangeError(`${value} is no ${type}`);
      const own = value === null ? '' : `<${type}Value>${xmlText(value)}</${type}Value>`;
      return `<VariableValue><VariableRef targetGUID="${variable}"/>${own}</VariableValue>`;
    })
    .join('');
