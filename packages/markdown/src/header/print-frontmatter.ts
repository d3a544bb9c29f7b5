import type { Agent, Metadata } from '@trifold/core'
import { stringify } from 'yaml'

/**
 * Metadata as YAML front matter that compiles to equal metadata, `---` lines included. What is empty or a default is
 * left out; `extra` keys stand beside the known ones, after them.
 */
export const printFrontmatter = (meta: Partial<Metadata>): string => {
  const { authors = [], publisher, slides, extra, ...known } = meta
  const written = compact({
    ...known,
    authors: authors.map(agent),
    publisher: publisher === undefined ? undefined : agent(publisher),
    slides: slides === undefined ? undefined : compact(slides),
    ...extra,
  })
  const yaml = stringify(written, { lineWidth: 0, aliasDuplicateObjects: false })
  return `---\n${yaml}---\n`
}

/** Without its type, where that is the default. */
const agent = ({ type, ...rest }: Agent): Partial<Agent> =>
  type === 'Person' ? compact(rest) : compact({ ...rest, type })

const compact = <Value extends object>(value: Value): Partial<Value> =>
  Object.fromEntries(Object.entries(value).filter(([, entry]) => !isEmpty(entry))) as Partial<Value>

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0)
