import type { Lines } from '../source/lines.ts'
import type { Report } from '../source/report.ts'
import type { MapField } from './field.ts'
import type { FrontmatterBlock } from './find-frontmatter.ts'
import { parseJsonBlock } from './parse-json-block.ts'
import { parseToml } from './parse-toml.ts'
import { parseYaml } from './parse-yaml.ts'
import { readPlainYaml } from './read-plain-yaml.ts'
import { isWithinLimits } from './within-limits.ts'

/** Front matter that was found, as located values; undefined when there is nothing to read, which has been reported. */
export const parseFrontmatter = (
  lines: Lines,
  block: FrontmatterBlock,
  strict: boolean,
  report: Report,
): MapField | undefined => {
  const { start, end, notation } = block
  const plain = notation === 'yaml' ? readPlainYaml(lines, start, end) : undefined
  if (plain !== undefined) return plain
  if (notation === 'script' || !isWithinLimits(lines, block, report)) return undefined
  if (notation === 'json') return parseJsonBlock(lines, start, end, report)
  return notation === 'toml'
    ? parseToml(lines, start, end, report)
    : parseYaml(lines, start, end, strict, report)
}
