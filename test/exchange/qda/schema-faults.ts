import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { XmlDocument, XmlValidateError, XsdValidator } from 'libxml2-wasm';

const folder = path.resolve(import.meta.dirname, '../../../../shared/data/refi-qda');

/** Whether the schemas of the standard lie beside the repository. */
export const hasSchemas = existsSync(folder);

const validator = (name: string): XsdValidator => {
  const schema = XmlDocument.fromString(readFileSync(path.join(folder, name), 'utf8'));
  try {
    return XsdValidator.fromDoc(schema);
  } finally {
    schema.dispose();
  }
};

/** What libxml2 objects to when it holds the XML against a schema of REFI-QDA; none: it is valid. */
export const schemaFaults = (name: 'Project.xsd' | 'Codebook.xsd', xml: string): readonly string[] => {
  const schema = validator(name);
  const document = XmlDocument.fromString(xml);
  try {
    schema.validate(document);
    return [];
  } catch (error) {
    if (error instanceof XmlValidateError) return error.message.split('\n');
    throw error;
  } finally {
    document.dispose();
    schema.dispose();
  }
};
