import type { Locale } from '../core/basics/locale.ts';
import { desk, part } from './desk-address.ts';

/** Addresses of what an institution gives to other systems and takes from them; a part of `deskPaths`. */
export const exchangePaths = {
  imports: (locale: Locale, id: string) => desk(locale, `/exchange/${part(id)}/imports`),
  newImport: (locale: Locale, id: string, profile?: string) =>
    desk(
      locale,
      `/exchange/${part(id)}/imports/new${profile === undefined ? '' : `?profile=${part(profile)}`}`,
    ),
  importFile: (locale: Locale, id: string, fileId: string) =>
    desk(locale, `/exchange/${part(id)}/imports/files/${part(fileId)}`),
  importMapping: (locale: Locale, id: string, fileId: string) =>
    desk(locale, `/exchange/${part(id)}/imports/files/${part(fileId)}/mapping`),
  importPreview: (locale: Locale, id: string, fileId: string) =>
    desk(locale, `/exchange/${part(id)}/imports/files/${part(fileId)}/preview`),
  /** `of` rows are known to be in the file. */
  importBatch: (locale: Locale, id: string, batchId: string, of?: number) =>
    desk(locale, `/exchange/${part(id)}/imports/${part(batchId)}${of === undefined ? '' : `?of=${of}`}`),
  undoImport: (locale: Locale, id: string, batchId: string) =>
    desk(locale, `/exchange/${part(id)}/imports/${part(batchId)}/undo`),
  retireImportProfile: (locale: Locale, id: string, profileId: string) =>
    desk(locale, `/exchange/${part(id)}/imports/profiles/${part(profileId)}/retire`),
  epvo: (locale: Locale, id: string) => desk(locale, `/exchange/${part(id)}/epvo`),
  epvoExtension: (locale: Locale, id: string) => desk(locale, `/exchange/${part(id)}/epvo/extension`),
  epvoTable: (locale: Locale, id: string, entity: string) =>
    desk(locale, `/exchange/${part(id)}/epvo/tables/${part(entity)}`),
  epvoRow: (locale: Locale, id: string, entity: string, recordId: string) =>
    desk(locale, `/exchange/${part(id)}/epvo/tables/${part(entity)}/${part(recordId)}`),
  epvoSending: (locale: Locale, id: string, sendingId: string) =>
    desk(locale, `/exchange/${part(id)}/epvo/sendings/${part(sendingId)}`),
  partnerStays: (locale: Locale, id: string, query = '') =>
    desk(locale, `/exchange/${part(id)}/partners${query}`),
  partnerStay: (locale: Locale, id: string, mobilityId: string) =>
    desk(locale, `/exchange/${part(id)}/partners/${part(mobilityId)}`),
  exchangeDetail: (locale: Locale, id: string, mobilityId: string) =>
    desk(locale, `/exchange/${part(id)}/partners/${part(mobilityId)}/detail`),
  withdrawPartnerDocument: (locale: Locale, id: string, mobilityId: string, documentId: string) =>
    desk(locale, `/exchange/${part(id)}/partners/${part(mobilityId)}/documents/${part(documentId)}/withdraw`),
  credentials: (locale: Locale, id: string) => desk(locale, `/exchange/${part(id)}/credentials`),
  accessKeys: (locale: Locale, id: string) => desk(locale, `/exchange/${part(id)}/keys`),
  webhooks: (locale: Locale, id: string) => desk(locale, `/exchange/${part(id)}/webhooks`),
  webhook: (locale: Locale, id: string, webhookId: string) =>
    desk(locale, `/exchange/${part(id)}/webhooks/${part(webhookId)}`),
  removeWebhook: (locale: Locale, id: string, webhookId: string) =>
    desk(locale, `/exchange/${part(id)}/webhooks/${part(webhookId)}/remove`),
  revokeCredential: (locale: Locale, id: string, credentialId: string) =>
    desk(locale, `/exchange/${part(id)}/credentials/${part(credentialId)}/revoke`),
  documentTemplates: (locale: Locale, id: string) => desk(locale, `/exchange/${part(id)}/templates`),
  documentTemplate: (locale: Locale, id: string, kind: string, language: string) =>
    desk(locale, `/exchange/${part(id)}/templates/${part(kind)}/${part(language)}`),
  restoreDocumentTemplate: (locale: Locale, id: string, kind: string, language: string) =>
    desk(locale, `/exchange/${part(id)}/templates/${part(kind)}/${part(language)}/restore`),
  order: (locale: Locale, id: string) => desk(locale, `/exchange/${part(id)}/order`),
};
