/**
 * How large an article and its parts may be. Each limit is checked before the parser or library that would
 * otherwise meet the oversized input; going over one is a located diagnostic, never a crash.
 *
 * Sizes are bytes of UTF-8 unless the name says otherwise.
 */
export const limits = {
  /** One article's source, front matter included. */
  articleBytes: 2 * 1024 * 1024,
  frontmatterBytes: 64 * 1024,
  /** Nesting of maps and lists in front matter. */
  frontmatterDepth: 32,
  /** Keys in front matter, at every level together. */
  frontmatterKeys: 1_000,
  /** Blocks of an article, items and the places of all cells among them: every format takes as long as it has of them. */
  articleBlocks: 10_000,
  /** Slides of a deck. */
  deckSlides: 1_000,
  /** Nesting of block containers: fences, quotes, lists. */
  blockDepth: 100,
  /** Nesting of inline markup: emphasis, links. */
  inlineDepth: 200,
  tableColumns: 200,
  /** Characters of one formula's TeX. */
  mathLength: 4_000,
  /** Nesting of groups in a formula. */
  mathDepth: 40,
  /** Parts that TeX makes of one formula, and of all formulas of an article: macros can make many of few characters. */
  mathNodes: 3_000,
  articleMathNodes: 60_000,
  urlBytes: 8 * 1024,
  imageBytes: 20 * 1024 * 1024,
  imagePixels: 50_000_000,
  /** The JSON file of a theme. */
  themeBytes: 64 * 1024,
  /** One font file of a theme: decks hold all of it. */
  fontBytes: 4 * 1024 * 1024,
  /** A user's presentation whose design slides take on: the file, and all that is packed in it. */
  templateBytes: 64 * 1024 * 1024,
  templateUnpackedBytes: 256 * 1024 * 1024,
  /** Files packed in it. */
  templateParts: 10_000,
  /** One of its files that is XML; and how deep elements nest in it. */
  templateXmlBytes: 8 * 1024 * 1024,
  templateXmlDepth: 200,
} as const
