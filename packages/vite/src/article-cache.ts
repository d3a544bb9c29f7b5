import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { type CollectionMemory, type RenderedArticle, type RenderOptions, renderOne } from 'trifold'

/** What became of a file. */
export type FileEvent = 'create' | 'update' | 'delete'

/** Articles that were rendered, for as long as none of the files that they were made of changes. */
export interface ArticleCache {
  /** Renders an article, or gives what it was before; `isNew` says which. Articles are rendered one after the other. */
  render(file: string): Promise<{ readonly rendered: RenderedArticle; readonly isNew: boolean }>
  /** Takes note of a change; gives the articles, as absolute paths, that are other now. */
  change(file: string, event: FileEvent): string[]
  /** Reads collections anew for what is rendered from now on. */
  forget(): void
}

interface Known {
  readonly rendered: RenderedArticle
  /** Of the files that it was made of. */
  readonly state: string
}

/** What every article is rendered with, and the formats of each, by its absolute path. */
export interface ArticleRendering extends Omit<RenderOptions, 'file' | 'memory' | 'to'> {
  formatsOf(file: string): readonly string[]
}

export const createArticleCache = ({ formatsOf, ...options }: ArticleRendering): ArticleCache => {
  /** By the formats that are made: requests that share a memory are alike in them. */
  const memories = new Map<string, CollectionMemory>()
  const known = new Map<string, Known>()
  let last: Promise<unknown> = Promise.resolve()
  let changes = 0
  const forget = (): void => {
    changes += 1
    memories.clear()
  }
  const render = async (file: string) => {
    const former = known.get(file)
    if (former !== undefined && former.state === stateOf(former.rendered.watched))
      return { rendered: former.rendered, isNew: false }
    if (former !== undefined) memories.clear()
    const seen = changes
    const to = formatsOf(file)
    const memory: CollectionMemory = memories.get(to.join()) ?? new Map()
    memories.set(to.join(), memory)
    const rendered = await renderOne({ ...options, to, file, memory })
    // What changed meanwhile may have been read before.
    known.set(file, { rendered, state: seen === changes ? stateOf(rendered.watched) : stale })
    return { rendered, isNew: true }
  }
  return {
    render: (file) => {
      const next = last.then(() => render(file))
      last = next.catch(() => undefined)
      return next
    },
    change: (file, event) => {
      forget()
      // Vite names files with / on every system.
      const isOther = affectedBy(resolve(file), event)
      const others = [...known].filter(([, { rendered }]) => isOther(rendered))
      for (const [article, { rendered }] of others) known.set(article, { rendered, state: stale })
      return others.map(([article]) => article)
    },
    forget,
  }
}

const stale = 'stale'

/**
 * Articles that come and go, and collections, may change slugs, languages and links of any other. Another new file may
 * be what an article with findings lacks.
 */
const affectedBy = (file: string, event: FileEvent): ((rendered: RenderedArticle) => boolean) => {
  if (event !== 'update' && /\.(md|markdown)$|\btrifold\.config\.json$/i.test(file)) return () => true
  return ({ watched, diagnostics }) =>
    watched.includes(file) || (event === 'create' && diagnostics.length > 0)
}

/** Changes with any of the files; those that are not there count, too. */
const stateOf = (files: readonly string[]): string =>
  files
    .map((file) => {
      try {
        const { mtimeMs, size } = statSync(file)
        return `${mtimeMs}:${size}`
      } catch {
        // Whatever the system says: a folder of its path may have become a file.
        return '-'
      }
    })
    .join(' ')
