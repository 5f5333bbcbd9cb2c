import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  closeBuffer,
  openBuffer,
  readBuffer,
  XmlDocument,
  XmlValidateError,
  xmlRegisterInputProvider,
  XsdValidator,
} from 'libxml2-wasm';

const folder = path.resolve(import.meta.dirname, '../../../../shared/data/ewp-schemas');

/** Whether the schemas of Erasmus Without Paper lie beside the repository. */
export const hasEwpSchemas = existsSync(path.join(folder, 'catalog.xml'));

/** Addresses in the network that the schemas still name, and where these lie instead: the catalog that comes with them. */
const catalog = new Map(
  hasEwpSchemas
    ? [
        ...readFileSync(path.join(folder, 'catalog.xml'), 'utf8').matchAll(
          /<system systemId="([^"]+)" uri="([^"]+)"/g,
        ),
      ].map(([, address = '', file = '']) => [address, path.join(folder, file)])
    : [],
);

const fileOf = (address: string): string =>
  address.startsWith('file:') ? fileURLToPath(address) : path.resolve(address);

/** A schema whose imports name files: what a file imports is then looked for beside that file. */
const schemaText = (file: string): string =>
  readFileSync(file, 'utf8').replaceAll(
    /schemaLocation="([^"]+)"/g,
    (_all, address: string) => `schemaLocation="${catalog.get(address) ?? address}"`,
  );

let isRegistered = false;

/** Nothing is fetched: what does not lie in the folder is not opened. */
const register = (): void => {
  if (isRegistered) return;
  isRegistered = true;
  xmlRegisterInputProvider({
    match: (address) => fileOf(address).startsWith(folder),
    open: (address) => openBuffer(new TextEncoder().encode(schemaText(fileOf(address)))),
    read: readBuffer,
    close: (opened) => {
      closeBuffer(opened);
      return true;
    },
  });
};

const schemas = {
  omobilities: 'ewp-specs-api-omobilities-v3.0.0/endpoints/get-response.xsd',
  agreements: 'ewp-specs-api-omobility-las-v1.2.0/endpoints/get-response.xsd',
  imobilities: 'ewp-specs-api-imobilities-v2.0.0/endpoints/get-response.xsd',
  transcripts: 'ewp-specs-api-imobility-tors-v3.0.0/endpoints/get-response.xsd',
  elmo: 'elmo-schemas-v2.1.1/schema.xsd',
  mobilityFile: 'ewp-specs-fileext-ewpmobility-v0.5.0/schema.xsd',
} as const;

const validators = new Map<string, XsdValidator>();

const validatorOf = (name: keyof typeof schemas): XsdValidator => {
  register();
  const kept = validators.get(name);
  if (kept !== undefined) return kept;
  const file = path.join(folder, 'schemas', schemas[name]);
  const schema = XmlDocument.fromString(schemaText(file), { url: file });
  try {
    const made = XsdValidator.fromDoc(schema);
    validators.set(name, made);
    return made;
  } finally {
    schema.dispose();
  }
};

/** What libxml2 objects to when it holds the XML against a schema of Erasmus Without Paper; none: it is valid. */
export const schemaFaults = (name: keyof typeof schemas, xml: string): readonly string[] => {
  const schema = validatorOf(name);
  const document = XmlDocument.fromString(xml);
  try {
    schema.validate(document);
    return [];
  } catch (error) {
    if (error instanceof XmlValidateError) return error.message.split('\n');
    throw error;
  } finally {
    document.dispose();
  }
};

/** An official example of the standard, by the name of its file. */
export const officialExample = (name: string): string =>
  readFileSync(path.join(folder, 'latest-examples', name), 'utf8');
