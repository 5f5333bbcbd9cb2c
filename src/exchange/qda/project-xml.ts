import type {
  StudyCase,
  StudyMemo,
  StudyProject,
  StudyTheme,
  StudyVariable,
} from '../../core/study/project/study-project.ts';
import { xmlAttribute, xmlText } from '../xml/xml-text.ts';
import { sourceXml } from './source-xml.ts';
import { valuesXml } from './values-xml.ts';
import { codesXml, descriptionXml, noteRefs } from './write-codes.ts';

const variableXml = ({ guid, name, type, description }: StudyVariable): string =>
  `<Variable guid="${guid}" name="${xmlAttribute(name)}" typeOfVariable="${type}">${descriptionXml(description)}</Variable>`;

const refs = (element: string, guids: readonly string[]): string =>
  guids.map((guid) => `<${element} targetGUID="${guid}"/>`).join('');

const caseXml = (one: StudyCase, variables: ReadonlyMap<string, StudyVariable>): string =>
  `<Case guid="${one.guid}" name="${xmlAttribute(one.name)}">${descriptionXml(one.description)}${refs('CodeRef', one.codes)}${valuesXml(one.values, variables)}${refs('SourceRef', one.sources)}${refs('SelectionRef', one.selections)}</Case>`;

const memoXml = ({ guid, name, text, author, createdAt }: StudyMemo): string =>
  `<Note guid="${guid}" name="${xmlAttribute(name)}"${author === null ? '' : ` creatingUser="${author}"`}${createdAt === null ? '' : ` creationDateTime="${createdAt}"`}><PlainTextContent>${xmlText(text)}</PlainTextContent></Note>`;

const themeXml = ({ guid, name, description, codes, sources, memos }: StudyTheme): string =>
  `<Set guid="${guid}" name="${xmlAttribute(name)}">${descriptionXml(description)}${refs('MemberCode', codes)}${refs('MemberSource', sources)}${refs('MemberNote', memos)}</Set>`;

/** A list of the standard, which is left out where it would be empty. */
function* list(name: string, items: Iterable<string>): Generator<string> {
  let isEmpty = true;
  for (const item of items) {
    if (isEmpty) yield `<${name}>`;
    isEmpty = false;
    yield item;
  }
  if (!isEmpty) yield `</${name}>`;
}

/**
 * A study as the text of `project.qde`, in pieces and in the order of the standard. Users are numbered instead of named. No path of this
 * machine and no time of writing is in it.
 */
export function* projectXml(project: StudyProject): Generator<string> {
  const variables = new Map(project.variables.map((variable) => [variable.guid, variable]));
  const { author, createdAt } = project;
  yield '<?xml version="1.0" encoding="utf-8"?>\n';
  yield `<Project xmlns="urn:QDA-XML:project:1.0" name="${xmlAttribute(project.name)}" origin="Qaitu"${author === null ? '' : ` creatingUserGUID="${author}"`}${createdAt === null ? '' : ` creationDateTime="${createdAt}"`}>`;
  yield* list(
    'Users',
    project.users.map(({ guid }, at) => `<User guid="${guid}" name="User ${at + 1}"/>`),
  );
  yield* list('CodeBook', codesXml(project.codes, true));
  yield* list('Variables', project.variables.map(variableXml));
  yield* list(
    'Cases',
    project.cases.map((one) => caseXml(one, variables)),
  );
  yield* list(
    'Sources',
    (function* () {
      for (const source of project.sources) yield* sourceXml(source, variables);
    })(),
  );
  yield* list('Notes', project.memos.map(memoXml));
  yield* list('Sets', project.themes.map(themeXml));
  yield descriptionXml(project.description);
  yield noteRefs(project.noted);
  yield '</Project>\n';
}
