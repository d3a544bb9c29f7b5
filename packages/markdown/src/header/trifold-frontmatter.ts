import type { Agent, Metadata, SourceWork } from '@trifold/core'
import { compact } from './compact.ts'

/** Metadata under Trifold's own keys, so that it compiles to equal metadata; `extra` keys stand beside them, after them. */
export const trifoldFrontmatter = (meta: Partial<Metadata>): object => {
  const { title, subtitle, description, slug, lang, published, modified, ...rest } = meta
  const { authors = [], publisher, sources = [], slides, extra, ...known } = rest
  return {
    ...{ title, subtitle, description, slug, lang, published, modified },
    authors: authors.map((author) => agent(author, 'Person')),
    publisher: publisher === undefined ? undefined : agent(publisher, 'Organization'),
    ...known,
    sources: sources.map(source),
    slides: slides === undefined ? undefined : compact(slides),
    ...extra,
  }
}

/** Without its type, where that is the one which the key stands for. */
const agent = ({ type, ...rest }: Agent, usual: Agent['type']): Partial<Agent> =>
  compact(type === usual ? rest : { ...rest, type })

/** Without its relation, where that is the default. */
const source = ({ relation, ...rest }: SourceWork): Partial<SourceWork> =>
  relation === 'cites' ? rest : { ...rest, relation }
