import type { FastifyInstance } from 'fastify';
import * as contract from '../../contract/document-template.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import { isAroundSigned, templateKindsOf } from '../../core/institution/document-template.ts';
import { templatePlaceholders } from '../../core/institution/template-placeholders.ts';
import { findInstitutionName } from '../../register/institution/find-institution-name.ts';
import { listDocumentTemplates } from '../../register/institution/list-document-templates.ts';
import { writeDocumentTemplateCommand } from '../../register/institution/write-document-template.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { checkPermission } from '../api/check-permission.ts';
import { nationalDay } from '../api/national-day.ts';
import { serveCommand } from '../api/serve-command.ts';
import { serveEndpoint, serveFile } from '../api/serve-endpoint.ts';
import { examplePaper } from '../paper/example-paper.ts';
import { templateWords } from '../paper/template-words.ts';

/** The words that an institution puts around its papers. */
export const addDocumentTemplateRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  serveEndpoint(app, parts, contract.listDocumentTemplates, async ({ actor, params: { institutionId } }) => {
    const allowed = checkPermission(parts, actor, 'read-document-templates', { institutionId });
    if (!allowed.ok) return allowed;
    return parts.register().inInstitution(institutionId, async (trx) => {
      const versions = await listDocumentTemplates(trx, institutionId);
      const seen = new Set<string>();
      const templates = versions.filter(({ kind, locale }) => {
        const paper = `${kind}/${locale}`;
        return !seen.has(paper) && seen.add(paper);
      });
      return accept({ kinds: [...templateKindsOf(institutionId)], templates });
    });
  });
  serveEndpoint(app, parts, contract.readDocumentTemplate, async ({ actor, params }) => {
    const { institutionId, kind, locale } = params;
    const allowed = checkPermission(parts, actor, 'read-document-templates', { institutionId });
    if (!allowed.ok) return allowed;
    if (!templateKindsOf(institutionId).includes(kind)) return refuse({ code: 'template-not-yours' });
    return parts.register().inInstitution(institutionId, async (trx) => {
      const { version, words } = await templateWords.newest(trx, institutionId, { kind, locale });
      const versions = await listDocumentTemplates(trx, institutionId);
      return accept({
        version,
        words,
        isAsShipped: JSON.stringify(words) === JSON.stringify(templateWords.shipped(kind, locale)),
        placeholders: [...templatePlaceholders[kind]],
        isAroundSigned: isAroundSigned(kind),
        versions: versions
          .filter((one) => one.kind === kind && one.locale === locale)
          .map(({ version: number, writtenAt, writtenBy }) => ({ version: number, writtenAt, writtenBy })),
      });
    });
  });
  serveCommand(
    app,
    parts,
    contract.writeDocumentTemplate,
    writeDocumentTemplateCommand,
    ({ params: { institutionId, kind, locale }, body }) => ({
      institutionId,
      input: { kind, locale, ...body },
    }),
  );
  serveCommand(
    app,
    parts,
    contract.restoreDocumentTemplate,
    writeDocumentTemplateCommand,
    ({ params: { institutionId, kind, locale }, body }) => ({
      institutionId,
      input: { kind, locale, ...body, words: templateWords.shipped(kind, locale) },
    }),
  );
  serveFile(app, parts, contract.previewDocumentTemplate, async ({ actor, params, query }) => {
    const { institutionId, kind, locale } = params;
    const allowed = checkPermission(parts, actor, 'read-document-templates', { institutionId });
    if (!allowed.ok) return allowed;
    if (!templateKindsOf(institutionId).includes(kind)) return refuse({ code: 'template-not-yours' });
    const { version, format } = query;
    const found = await parts.register().inInstitution(institutionId, async (trx) => ({
      template: await templateWords.find(trx, institutionId, { kind, locale, version }),
      institution: await findInstitutionName(trx, institutionId),
    }));
    const { template, institution } = found;
    if (template === undefined) return refuse({ code: 'template-version-unknown' });
    const { typesetter, formWords } = parts.desk();
    const { country } = formWords(locale);
    const asked = { kind, locale, format, country, institution, today: nationalDay(parts) };
    return accept(await examplePaper(typesetter, template, asked));
  });
};
