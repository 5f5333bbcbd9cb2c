/**
 * Bounds of a project or codebook that others made: some ten times what a study of a hundred thousand codings needs, and what a reader may hold without
 * endangering the server.
 */
export const qdaLimits = {
  /** Of project.qde or the codebook, unpacked. */
  xmlBytes: 96 * 1024 * 1024,
  /** Of all texts together, unpacked. */
  textBytes: 48 * 1024 * 1024,
  /** Nesting of XML; the codes of a deeper codebook could not be shown. */
  depth: 10_000,
  elements: 600_000,
  /** Levels of the tree of codes; what is deeper is placed at the last one. */
  codeLevels: 64,
} as const;
