/** The header of an answer that is kept as a file, under its own name whatever letters that has. */
export const attachmentOf = (name: string): string => {
  const plain = name.replace(/[^\x20-\x7e]|["\\/]/g, '_');
  const full = encodeURIComponent(name).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16)}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${full}`;
};
