import type { ImportProfile } from '../core/import/import-profile.ts';
import type { KnownFile } from '../core/import/known-file.ts';

/** The record profiles that ship, by name. Throws if one is invalid. */
export const loadRecordProfiles = async (): Promise<readonly ImportProfile[]> => [];

/** What the files of all shipped profiles look like, of records and of published figures. */
export const loadKnownFiles = async (): Promise<readonly KnownFile[]> => [];
