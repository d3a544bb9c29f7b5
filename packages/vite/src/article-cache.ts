import { statSync } from 'node:fs'
import { type CollectionMemory, type RenderedArticle, type RenderOptions, renderOne } from 'trifold'

/** Articles that were rendered, for as long as none of the files that they were made of changes. */
export interface ArticleCache {
  /** Renders an article, or gives what it was before; `isNew` says which. Articles are rendered one after the other. */
  render(file: string): Promise<{ readonly rendered: RenderedArticle; readonly isNew: boolean }>
  /** The articles that were made of a file, as absolute paths; of those with findings, also when none was. */
  madeOf(file: string, also: 'findings' | 'nothing'): string[]
  /** Reads collections anew for what is rendered from now on: files have come, gone or changed. */
  forget(): void
}

interface Known {
  readonly rendered: RenderedArticle
  readonly state: string
}

/** @param options What every article is rendered with. */
export const createArticleCache = (options: Omit<RenderOptions, 'file' | 'memory'>): ArticleCache => {
  const memory: CollectionMemory = new Map()
  const known = new Map<string, Known>()
  let last: Promise<unknown> = Promise.resolve()
  let changes = 0
  const render = async (file: string) => {
    const former = known.get(file)
    if (former !== undefined && former.state === stateOf(former.rendered.watched))
      return { rendered: former.rendered, isNew: false }
    if (former !== undefined) memory.clear()
    known.delete(file)
    const seen = changes
    const rendered = await renderOne({ ...options, file, memory })
    // What changed meanwhile may have been read before.
    if (seen === changes) known.set(file, { rendered, state: stateOf(rendered.watched) })
    return { rendered, isNew: true }
  }
  return {
    render: (file) => {
      const next = last.then(() => render(file))
      last = next.catch(() => undefined)
      return next
    },
    madeOf: (file, also) =>
      [...known].flatMap(([article, { rendered }]) =>
        rendered.watched.includes(file) || (also === 'findings' && rendered.diagnostics.length > 0)
          ? [article]
          : [],
      ),
    forget: () => {
      changes += 1
      memory.clear()
    },
  }
}

/** Changes with any of the files; those that are not there count, too. */
const stateOf = (files: readonly string[]): string =>
  files
    .map((file) => {
      const found = statSync(file, { throwIfNoEntry: false })
      return found === undefined ? '-' : `${found.mtimeMs}:${found.size}`
    })
    .join(' ')
