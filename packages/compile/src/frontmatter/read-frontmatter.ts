import type { Lines } from '../source/lines.ts'
import type { Report } from '../source/report.ts'
import { findFrontmatter } from './find-frontmatter.ts'
import { parseYaml } from './parse-yaml.ts'
import { type FrontmatterValues, type ReadingOptions, readValues } from './read-values.ts'
import { isWithinLimits } from './within-limits.ts'

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
  if (lines.line(block.openLine).trimEnd() !== '---') return { ...nothing, body }
  const [start, end] = [lines.startOf(block.openLine + 1), lines.startOf(block.closeLine)]
  if (!isWithinLimits(lines, start, end, report)) return { ...nothing, body }
  const map = parseYaml(lines, start, end, options.strict === true, report)
  return { ...(map === undefined ? nothing : readValues(map, options, report)), body }
}
