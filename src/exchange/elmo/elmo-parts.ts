import { attributeField } from '../xml/form/attribute-field.ts';
import { manyElements, oneElement } from '../xml/form/element-field.ts';
import { langTextForm } from '../xml/form/lang-text.ts';
import { recordForm } from '../xml/form/record-form.ts';
import { typedTextForm } from '../xml/form/typed-text-form.ts';
import { codeForm, tokenForm } from '../xml/form/value-forms.ts';
import {
  attachmentTypes,
  type ElmoAttachment,
  type ElmoCountry,
  type ElmoIssuer,
  type GradingScheme,
  type TypedIdentifier,
} from './elmo.ts';

export const titleForm = langTextForm('collapsed');
export const proseForm = langTextForm('exact');
export const typedIdentifierForm = typedTextForm<TypedIdentifier>();
/** Version 1 has the two letters without saying so. */
export const elmoCountryForm = typedTextForm<ElmoCountry>({
  assumed: 'ISO',
  allows: ({ type, value }) => (type === 'ISO' ? /^[A-Z]{2}$/.test(value) : type === 'URI'),
});

export const attachmentForm = recordForm<ElmoAttachment>(
  {
    identifiers: manyElements('identifier', typedIdentifierForm),
    titles: manyElements('title', titleForm),
    type: oneElement('type', codeForm(attachmentTypes), 'optional'),
    descriptions: manyElements('description', proseForm),
    contents: manyElements('content', titleForm),
  },
  { notKept: ['extension'] },
);

export const issuerForm = recordForm<ElmoIssuer>({
  country: oneElement('country', elmoCountryForm, 'optional'),
  identifiers: manyElements('identifier', typedIdentifierForm, 1),
  titles: manyElements('title', titleForm, 1),
  url: oneElement('url', tokenForm, 'required'),
});

export const gradingSchemeForm = recordForm<GradingScheme>({
  localId: attributeField('localId', 'required'),
  descriptions: manyElements('description', proseForm),
});
