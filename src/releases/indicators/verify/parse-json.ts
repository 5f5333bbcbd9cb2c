/** What stands in a JSON file; undefined where it cannot be read. */
export const parseJson = (body: Uint8Array | undefined): unknown => {
  try {
    return body === undefined
      ? undefined
      : (JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)) as unknown);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return undefined;
    throw error;
  }
};
