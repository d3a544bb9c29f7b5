import { existsSync, realpathSync } from 'node:fs'
import { posix } from 'node:path'
import { normalizePath, type Plugin, type ResolvedConfig, type ViteDevServer } from 'vite'
import { type ArticleCache, createArticleCache } from './article-cache.ts'
import { articleIds, articleOfId } from './article-id.ts'
import { defaultLinkTo } from './default-link-to.ts'
import { findNoArticle } from './find-no-article.ts'
import type { TrifoldOptions } from './options.ts'
import { type Outputs, outputsOf } from './outputs.ts'
import { printModule } from './print-module.ts'
import { createServedOutputs } from './serve-outputs.ts'
import { formatsOf, siteRenderers } from './site-renderers.ts'
import { type ToldFinding, toldErrors, toldWarnings } from './tell-findings.ts'

/**
 * The plug-in: `import article from './post.md?trifold'` gives the article as HTML, Markdown, JSON-LD and slides. An
 * article with errors ends a build; while developing, they are shown on the page until they are mended.
 */
export const trifold = (options: TrifoldOptions = {}): Plugin => {
  const { formats, slides, ...settings } = options
  const downloads = [...new Set(formats)]
  let config: ResolvedConfig
  let cache: ArticleCache | undefined
  // Some frameworks start one for the server and one for the client.
  const servers = new Set<ViteDevServer>()
  const served = createServedOutputs()
  /** Articles whose errors were told instead of a module. */
  const refused = new Map<string, ToldFinding>()
  // Vite names modules by where they really are.
  const root = (): string => realpathSync(config.root)
  const articles = (): ArticleCache => {
    cache ??= createArticleCache({
      ...settings,
      cwd: root(),
      renderers: siteRenderers(downloads),
      formatsOf: (file) => formatsOf(downloads, slides?.(normalizePath(file)) !== false),
      // What is shown is the site's decision; the module says which are drafts.
      drafts: true,
      linkTo: options.linkTo ?? defaultLinkTo(config.base),
    })
    return cache
  }
  return {
    name: 'trifold',
    enforce: 'pre',
    configResolved: (resolved) => {
      config = resolved
    },
    configureServer: (started) => {
      servers.add(started)
      started.middlewares.use(served.middleware(started.config.base))
      // Vite tells an error once, which a page that is being loaded again may miss.
      started.ws.on('connection', (socket) => {
        for (const [file, { message, ...place }] of refused)
          if (isImported(file, started))
            socket.send(
              JSON.stringify({ type: 'error', err: { message, stack: '', plugin: 'trifold', ...place } }),
            )
      })
    },
    buildStart: () => articles().forget(),
    watchChange: (file, { event }) => {
      articles().change(file, event)
    },
    resolveId: {
      order: 'pre',
      filter: { id: articleIds },
      async handler(source, importer, settings) {
        const resolved = await this.resolve(source, importer, { ...settings, skipSelf: true })
        const path = articleOfId(resolved?.id ?? '')
        if (path === undefined || importer === undefined) return resolved
        const found = await findNoArticle({ path, importer, root: root() })
        if (found !== undefined) this.error(found)
        return resolved
      },
    },
    load: {
      // Before plug-ins that read every file with Markdown in it, as Astro's does.
      order: 'pre',
      filter: { id: articleIds },
      async handler(id) {
        const file = articleOfId(id)
        if (file === undefined) return undefined
        // Of the environment: other tools start a server with the same plug-in before they build.
        const { base, build, command, publicDir } = this.environment.config
        const isBuild = command === 'build'
        const { rendered, isNew } = await articles().render(file)
        for (const path of rendered.watched.filter((path) => existsSync(path))) {
          if (isBuild) this.addWatchFile(path)
          else for (const { watcher } of servers) watcher.add(path)
        }
        const errors = toldErrors(rendered, root())
        if (errors === undefined) refused.delete(file)
        else {
          refused.set(file, errors)
          this.error(errors)
        }
        if (isNew) for (const warning of toldWarnings(rendered, root())) this.warn(warning)
        const outputs = outputsOf(rendered, downloads)
        const addressOf = isBuild
          ? emitOutputs(outputs, base, build.assetsDir, (asset) => this.emitFile(asset))
          : servedAt(served.serve(file, outputs, base))
        const site = { base, publicDir, downloads, addressOf }
        return { code: printModule(rendered, site), map: { mappings: '' }, moduleType: 'js' }
      },
    },
    hotUpdate({ file: changed, type, modules }) {
      const graph = this.environment.moduleGraph
      const others = articles().change(changed, type)
      // A module that did not load is updated nowhere, or in a page that is broken without it.
      if (others.some((file) => refused.has(file)))
        for (const { ws } of servers) ws.send({ type: 'full-reload' })
      // Whether they are mended is known when they are loaded again.
      for (const file of others) refused.delete(file)
      const affected = others
        .flatMap((file) => [...(graph.getModulesByFile(normalizePath(file)) ?? [])])
        .filter(({ id }) => id !== null && articleOfId(id) !== undefined)
      return affected.length === 0 ? undefined : [...new Set([...modules, ...affected])]
    },
  }
}

/** Whether a module in browsers asks for an article. */
const isImported = (file: string, { environments }: ViteDevServer): boolean =>
  [...(environments.client.moduleGraph.getModulesByFile(normalizePath(file)) ?? [])].some(
    ({ importers }) => importers.size > 0,
  )

const servedAt =
  (folder: string) =>
  (path: string): string =>
    JSON.stringify(folder + path)

/** Emits an article's outputs as assets; gives the expressions of their addresses. */
const emitOutputs = (
  { folder, files }: Outputs,
  base: string,
  assetsDir: string,
  emit: (asset: { type: 'asset'; fileName: string; source: string | Uint8Array }) => string,
): ((path: string) => string) => {
  // Frameworks name the folder of assets with or without a slash at its end.
  const place = (path: string): string => posix.join('/', assetsDir, folder, path).slice(1)
  const references = new Map(
    files.map(({ path, content }) => [path, emit({ type: 'asset', fileName: place(path), source: content })]),
  )
  // With a base that is relative, an address depends on where the code stands that asks for it.
  const isRelative = base === '' || base.startsWith('.')
  return (path) =>
    isRelative ? `import.meta.ROLLUP_FILE_URL_${references.get(path)}` : JSON.stringify(base + place(path))
}
