export { type CodeColour, codeColours } from './code/code-colour.ts'
export { type CodeFence, readCodeFence, writeCodeFence } from './code/code-fence.ts'
export { type CodeToken, codeTokens } from './code/code-tokens.ts'
export { highlightLines } from './code/highlight-code.ts'
export { languageOf } from './code/highlighter.ts'
export { contrastOf } from './contrast.ts'
export { templatePlace, templateValid } from './findings.ts'
export { dataUrl } from './hast/phrasing/image.ts'
export { blockName } from './language/block-name.ts'
export { beforeName, updateOf } from './language/byline.ts'
export { directionOf } from './language/direction-of.ts'
export { formatDate } from './language/format-date.ts'
export { hasItalics } from './language/has-italics.ts'
export { inLanguage } from './language/in-language.ts'
export { languageName } from './language/language-name.ts'
export { likelyLanguage } from './language/likely-language.ts'
export { middleDot } from './language/middle-dot.ts'
export { labelLength, type Opening, openingOf } from './language/openings/opening.ts'
export { runsAgainst } from './language/runs-against.ts'
export { sentences } from './language/sentences.ts'
export { readingLength, spokenWords } from './language/spoken-words.ts'
export { type IndexPageWords, type PresentationWords, type Words, words } from './language/words/words.ts'
export { drawMath, type MathDrawings } from './math/draw-math.ts'
export { type DrawnMath, isDrawn, type MathDrawing, type MathProblem } from './math/math-drawing.ts'
export { type MathPiece, type MathReading, readMath } from './math/read-math.ts'
export { undrawnMath } from './math/undrawn-math.ts'
export { bibliography, workEntry } from './mdast/bibliography.ts'
export { limitEmphasis } from './mdast/finish/limit-emphasis.ts'
export { lowerEntries } from './mdast/lower/list.ts'
export {
  type Dialect,
  inside,
  type Located,
  type Lowering,
  locate,
  lowerBlocks,
  lowerPhrasing,
  rankOf,
} from './mdast/lower/lowering.ts'
export { commonmarkMarks, gfmMarks, type Marks } from './mdast/lower/marks.ts'
export { proseHandlers } from './mdast/lower/prose.ts'
export { listOfTable } from './mdast/lower/table-as-list.ts'
export { mediaUrls } from './mdast/media/media-urls.ts'
export { nameAssets } from './mdast/media/name-assets.ts'
export { comparisonTable } from './mdast/plain/comparison.ts'
export { plainDialect } from './mdast/plain/plain-dialect.ts'
export { boldLine } from './mdast/plain/titled.ts'
export { makeSafe } from './mdast/safe/make-safe.ts'
export type { ReportLoss } from './mdast/safe/replace-html.ts'
export type { Fence } from './mdast/stringify/fence.ts'
export type { HeadingAttributes } from './mdast/stringify/heading-attributes.ts'
export type { InlineHtml } from './mdast/stringify/inline-html.ts'
export { type DisplayMathNode, type InlineMathNode, texInPlace } from './mdast/stringify/math.ts'
export {
  createStringifier,
  type HostPrinting,
  printingOptions,
  type StringifyMarkdown,
  stringifyMarkdown,
} from './mdast/stringify/stringify-markdown.ts'
export { paletteProperties } from './palette-properties.ts'
export { createPrinter, type Printer } from './printer/create-printer.ts'
export type { PrinterOptions } from './printer/printer-options.ts'
export { templateText } from './printer/template-text.ts'
export { type Palette, type Palettes, tokens } from './tokens.ts'
export { splitLead } from './tree/split-lead.ts'
export { withoutLinks } from './tree/without-links.ts'
