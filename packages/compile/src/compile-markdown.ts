import { type Article, type FootnoteDefinition, type Position, rootsOf } from '@trifold/core'
import { isBlockName } from './blocks/blocks.ts'
import { audiencesOf } from './checks/check-audiences.ts'
import { checkConflicts } from './checks/check-conflicts.ts'
import { checkHtmlBalance } from './checks/check-html-balance.ts'
import { checkMdx } from './checks/check-mdx.ts'
import type { CompileOptions, Source } from './compile-options.ts'
import type { NearFence } from './fences/find-near.ts'
import { parseFenced } from './fences/parse-fenced.ts'
import { checkOpening } from './frontmatter/check-opening.ts'
import type { Places } from './frontmatter/places.ts'
import { type Frontmatter, readFrontmatter } from './frontmatter/read-frontmatter.ts'
import { assignIds } from './ids/assign-ids.ts'
import { leadToTitle } from './ids/lead-to-title.ts'
import type { Conversion } from './markdown/conversion.ts'
import { findDefinitions } from './markdown/find-definitions.ts'
import { convertFlow, convertFootnote } from './markdown/flow.ts'
import { createFootnotes } from './markdown/footnotes.ts'
import { hasTooManyBlocks } from './markdown/has-too-many-blocks.ts'
import { reportMissingCalls } from './markdown/missing-footnotes.ts'
import { parseMarkdown } from './markdown/parser.ts'
import { readHighlight } from './markdown/read-highlight.ts'
import { squareTable } from './markdown/square-table.ts'
import { isWithinLimits } from './markdown/within-limits.ts'
import { createArticle, createMetadata } from './metadata.ts'
import { nestSections } from './sections/nest-sections.ts'
import { takeTitle } from './sections/take-title.ts'
import { createLines } from './source/lines.ts'
import type { Report } from './source/report.ts'
import { isNothing } from './style/check-empty-sections.ts'

/** What a source says before it is validated, and its front matter. */
export interface Draft {
  readonly article: Article | undefined
  readonly frontmatter: Frontmatter
  /** Whether nothing stands below the front matter, not even a title. */
  readonly isEmpty?: boolean
}

/** Markdown to an Article: front matter, fences, Markdown, title, sections, ids. */
export const compileMarkdown = (
  text: string,
  source: Source,
  options: CompileOptions,
  report: Report,
): Draft => {
  const written = createLines(text)
  checkConflicts(written, report)
  const frontmatter = readFrontmatter(written, options, report)
  if (frontmatter.body === text) checkOpening(written, options.strict === true, report)
  const lines = createLines(readHighlight(frontmatter.body))
  if (!isWithinLimits(lines, report)) return { article: undefined, frontmatter }
  const parse = options.parse ?? ((markdown) => parseMarkdown(markdown, options.parser))
  const { root, fences, plain, near } = parseFenced(lines, parse, isBlockName)
  if (hasTooManyBlocks(root, report)) return { article: undefined, frontmatter }
  const strict = options.strict === true
  for (const { position } of plain) reportPlain({ position }, strict, report)
  for (const line of near) reportPlain(line, strict, report)
  const conversion: Conversion = {
    report,
    lines,
    strict,
    parse,
    fences,
    definitions: findDefinitions(root),
    footnotes: createFootnotes(strict, report),
    missingCalls: [],
    audiences: audiencesOf(options.formats),
    authorIds: new Map(),
    doubtful: [],
    tables: [],
  }
  const flat = convertFlow(root.children, conversion)
  checkMdx(flat, report)
  checkHtmlBalance(flat, lines, strict, report)
  const isEmpty = conversion.footnotes.isEmpty() && flat.every(isNothing)
  const { title, position, blocks } = takeTitle(flat, frontmatter.values.title, report)
  const meta = createMetadata(frontmatter, title, source.location, options, report)
  const footnotes = convertFootnotes(conversion)
  reportMissingCalls(
    footnotes.map(({ label, identifier }) => label ?? identifier),
    conversion,
  )
  const article = createArticle(meta, nestSections(blocks), footnotes)
  for (const table of conversion.tables) squareTable(table, report)
  assignIds(rootsOf(article), conversion.authorIds.keys())
  leadToTitle(article)
  return { article, isEmpty, frontmatter: { ...frontmatter, places: titled(frontmatter.places, position) } }
}

/** A title that front matter lacks stands where its heading does. */
const titled = (places: Places, heading: Position | undefined): Places =>
  heading === undefined || places.has('title')
    ? places
    : new Map([...places, ['title', { position: heading, key: heading }]])

const reportPlain = (
  { position, found, help }: Pick<NearFence, 'position'> & Partial<NearFence>,
  strict: boolean,
  report: Report,
): void =>
  report(position, {
    code: 'fence-meant',
    severity: strict ? 'error' : 'warning',
    message: `This line looks like a fence and ${found ?? 'opens or closes no block'}; it is shown as text.`,
    help: help ?? 'Delete it, or put it in a block of code if it is meant as text.',
  })

/** Footnotes in the order in which the body, then other footnotes, first refer to them. */
const convertFootnotes = (conversion: Conversion): FootnoteDefinition[] => {
  const converted: FootnoteDefinition[] = []
  for (let node = conversion.footnotes.next(); node; node = conversion.footnotes.next()) {
    converted.push(convertFootnote(node, conversion))
  }
  return converted
}
