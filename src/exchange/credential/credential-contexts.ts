/** W3C Verifiable Credentials 2.0. */
export const credentialContext = 'https://www.w3.org/ns/credentials/v2';

/** 1EdTech Open Badges 3.0, with the names that it has had since its third correction. */
export const badgeContext = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json';
