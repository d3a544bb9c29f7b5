import type { Agent, Metadata, SourceWork } from '@trifold/core'
import { stringify } from 'yaml'

/**
 * Metadata as YAML front matter that compiles to equal metadata, `---` lines included. What is empty or a default is
 * left out; `extra` keys stand beside the known ones, after them.
 */
export const printFrontmatter = (meta: Partial<Metadata>): string => {
  const { title, subtitle, description, slug, lang, published, modified, ...rest } = meta
  const { authors = [], publisher, sources = [], slides, extra, ...known } = rest
  const written = compact({
    ...{ title, subtitle, description, slug, lang, published, modified },
    authors: authors.map((author) => agent(author, 'Person')),
    publisher: publisher === undefined ? undefined : agent(publisher, 'Organization'),
    ...known,
    sources: sources.map(source),
    slides: slides === undefined ? undefined : compact(slides),
    ...extra,
  })
  const yaml = stringify(written, { lineWidth: 0, aliasDuplicateObjects: false })
  return `---\n${yaml}---\n`
}

/** Without its type, where that is the one which the key stands for. */
const agent = ({ type, ...rest }: Agent, usual: Agent['type']): Partial<Agent> =>
  compact(type === usual ? rest : { ...rest, type })

/** Without its relation, where that is the default. */
const source = ({ relation, ...rest }: SourceWork): Partial<SourceWork> =>
  relation === 'cites' ? rest : { ...rest, relation }

const compact = <Value extends object>(value: Value): Partial<Value> =>
  // What is left are entries of the value itself.
  Object.fromEntries(Object.entries(value).filter(([, entry]) => !isEmpty(entry))) as Partial<Value>

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0)
