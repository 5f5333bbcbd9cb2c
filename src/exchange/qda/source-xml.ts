import type {
  StudyCoding,
  StudySelection,
  StudySource,
  StudyVariable,
} from '../../core/study/project/study-project.ts';
import { xmlAttribute } from '../xml/xml-text.ts';
import { valuesXml } from './values-xml.ts';
import { descriptionXml, noteRefs } from './write-codes.ts';

/** Who made it and when; what is not known is left out. */
const made = ({ author, createdAt }: Pick<StudyCoding, 'author' | 'createdAt'>): string =>
  `${author === null ? '' : ` creatingUser="${author}"`}${createdAt === null ? '' : ` creationDateTime="${createdAt}"`}`;

const codingXml = (coding: StudyCoding): string =>
  `<Coding guid="${coding.guid}"${made(coding)}><CodeRef targetGUID="${coding.code}"/>${noteRefs(coding.noted)}</Coding>`;

const selectionXml = (selection: StudySelection): string => {
  const { guid, name, description, start, end, codings, noted } = selection;
  const named = name === '' ? '' : ` name="${xmlAttribute(name)}"`;
  return `<PlainTextSelection guid="${guid}"${named} startPosition="${start}" endPosition="${end}"${made(selection)}>${descriptionXml(description)}${codings.map(codingXml).join('')}${noteRefs(noted)}</PlainTextSelection>`;
};

/** A text with its passages, piece by piece; its words lie beside the project. */
export function* sourceXml(
  source: StudySource,
  variables: ReadonlyMap<string, StudyVariable>,
): Generator<string> {
  const { guid, name, description, selections, codings, noted, values } = source;
  yield `<TextSource guid="${guid}" name="${xmlAttribute(name)}" plainTextPath="internal://${guid}.txt"${made(source)}>${descriptionXml(description)}`;
  for (const selection of selections) yield selectionXml(selection);
  yield `${codings.map(codingXml).join('')}${noteRefs(noted)}${valuesXml(values, variables)}</TextSource>`;
}
