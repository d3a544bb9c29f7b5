import { relative, sep } from 'node:path'
import type { Renderer } from '@trifold/core'
import { type LiveArticle, type LiveCollections, openLive } from '@trifold/engine'
import { directionOf } from '@trifold/prose'
import type { ListedArticle, Listing, RenderWork, WorkRequest } from './render-work.ts'
import { locatedFindings, renderedPreview } from './rendered-preview.ts'

/** The formats that a preview shows. */
const shownFormats: readonly string[] = ['markdown', 'html', 'slides', 'jsonld']

/** Renders beside the caller. */
export const createLocalWork = (request: WorkRequest, renderers: readonly Renderer[]): RenderWork => {
  let opening: Promise<LiveCollections> | undefined
  let last: Promise<unknown> = Promise.resolve()
  const opened = (): Promise<LiveCollections> => {
    opening ??= openLive({ ...request, renderers, shown: shownFormats })
    return opening
  }
  const inTurn = <Value>(task: (live: LiveCollections) => Value | Promise<Value>): Promise<Value> => {
    const next = last.then(async () => task(await opened()))
    last = next.catch(() => undefined)
    return next
  }
  return {
    open: () => inTurn((live) => listingOf(live, request)),
    change: (paths) =>
      inTurn(async (live) => {
        const { list, articles } = await live.change(paths)
        return list ? { articles, listing: listingOf(live, request) } : { articles }
      }),
    render: (path, files) =>
      inTurn(async (live) => {
        const article = live.articles().find((article) => article.path === path)
        const rendered = article === undefined ? undefined : await live.render(path)
        if (article === undefined || rendered === undefined) return undefined
        const preview = renderedPreview(rendered, article, request)
        return files ? preview : { ...preview, files: [], graph: undefined }
      }),
    recall: (known) => inTurn((live) => live.recall(known)),
    interrupt: () => undefined,
    close: async () => {
      await last
    },
  }
}

const listingOf = (live: LiveCollections, request: WorkRequest): Listing => {
  const { diagnostics, sources } = live.configuration()
  const folders = live.folders()
  const [only, ...others] = folders
  const root = others.length === 0 ? only?.path : undefined
  return {
    ...(root === undefined ? {} : { name: only?.name }),
    articles: live.articles().map((article) => listed(article, root)),
    folders,
    diagnostics: locatedFindings(diagnostics, sources, request),
  }
}

/** @param root The one collection, where there are no others. */
const listed = ({ file, ...article }: LiveArticle, root: string | undefined): ListedArticle => ({
  ...article,
  file: root === undefined ? file : relative(root, article.path).split(sep).join('/'),
  dir: directionOf(article.lang),
})
