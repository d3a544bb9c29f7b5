import { existsSync, realpathSync } from 'node:fs'
import { posix } from 'node:path'
import { normalizePath, type Plugin, type ResolvedConfig, type ViteDevServer } from 'vite'
import { type ArticleCache, createArticleCache } from './article-cache.ts'
import { articleIds, articleOfId } from './article-id.ts'
import { defaultLinkTo } from './default-link-to.ts'
import type { TrifoldOptions } from './options.ts'
import { type Outputs, outputsOf } from './outputs.ts'
import { printModule } from './print-module.ts'
import { createServedOutputs, type ServedOutputs } from './serve-outputs.ts'
import { siteFormats, siteRenderers } from './site-renderers.ts'
import { toldErrors, toldWarnings } from './tell-findings.ts'

/**
 * The plug-in: `import article from './post.md?trifold'` gives the article as HTML, Markdown, JSON-LD and slides. An
 * article with errors ends a build; while developing, they are shown on the page until they are mended.
 */
export const trifold = (options: TrifoldOptions = {}): Plugin => {
  const downloads = [...new Set(options.formats)]
  let config: ResolvedConfig
  let cache: ArticleCache | undefined
  let server: ViteDevServer | undefined
  let served: ServedOutputs | undefined
  // Vite names modules by where they really are.
  const root = (): string => realpathSync(config.root)
  const articles = (): ArticleCache => {
    cache ??= createArticleCache({
      ...options,
      cwd: root(),
      renderers: siteRenderers(downloads),
      to: [...new Set([...siteFormats, ...downloads])],
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
      server = started
      served = createServedOutputs(config.base)
      started.middlewares.use(served.middleware)
    },
    buildStart: () => articles().forget(),
    watchChange: (file, { event }) => {
      articles().change(file, event)
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
          else server?.watcher.add(path)
        }
        const errors = toldErrors(rendered, root())
        if (errors !== undefined) this.error(errors)
        if (isNew) for (const warning of toldWarnings(rendered, root())) this.warn(warning)
        const outputs = outputsOf(rendered, downloads)
        const folder = isBuild ? undefined : served?.serve(file, outputs)
        const addressOf =
          folder === undefined
            ? emitOutputs(outputs, base, build.assetsDir, (asset) => this.emitFile(asset))
            : (path: string) => JSON.stringify(folder + path)
        const site = { base, publicDir, downloads, addressOf }
        return { code: printModule(rendered, site), map: { mappings: '' }, moduleType: 'js' }
      },
    },
    hotUpdate({ file: changed, type, modules }) {
      const graph = this.environment.moduleGraph
      const affected = articles()
        .change(changed, type)
        .flatMap((file) => [...(graph.getModulesByFile(normalizePath(file)) ?? [])])
        .filter(({ id }) => id !== null && articleOfId(id) !== undefined)
      return affected.length === 0 ? undefined : [...new Set([...modules, ...affected])]
    },
  }
}

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
