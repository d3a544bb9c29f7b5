import type { Lines } from '../source/lines.ts'
import type { Report } from '../source/report.ts'
import { checkSecond } from './check-opening.ts'
import { findFrontmatter } from './find-frontmatter.ts'
import { parseFrontmatter } from './parse-frontmatter.ts'
import { type FrontmatterValues, type ReadingOptions, readValues } from './read-values.ts'

/** Front matter's values, and the article's text with as many blank lines in its place, so that positions stay true. */
export interface Frontmatter extends FrontmatterValues {
  readonly body: string
}

/** Reads and takes off an article's front matter; without any, the values are empty. */
export const readFrontmatter = (lines: Lines, options: ReadingOptions, report: Report): Frontmatter => {
  const nothing: FrontmatterValues = { values: {}, extra: {}, places: new Map() }
  const block = findFrontmatter(lines, report)
  if (block === undefined) return { ...nothing, body: lines.text }
  const body = '\n'.repeat(block.closeLine) + lines.text.slice(lines.startOf(block.closeLine + 1))
  checkSecond(lines, block.closeLine, options.strict === true, report)
  const map = parseFrontmatter(lines, block, options.strict === true, report)
  return { ...(map === undefined ? nothing : readValues(map, options, report)), body }
}
