import type { Plugin } from 'vite'
import { drawPng } from './draw-png.ts'
import { runChunk } from './run-chunk.ts'
import { serveSite } from './serve-site.ts'

/** A module that makes the files of a site: `createSite(base)`. */
export interface SiteModule {
  createSite(base: string): { readonly path: string; readonly content: string }[]
}

/**
 * Makes a static site of a module: a build runs it once and writes the files that it gives, beside the assets that it
 * imports, and nothing of the module itself; the development server asks it for each page.
 */
export const staticSite = (entry: string): Plugin => {
  let base = '/'
  let cacheDir = ''
  return {
    name: 'static-site',
    config: () => ({
      appType: 'mpa',
      build: { ssr: entry, ssrEmitAssets: true, modulePreload: false },
      ssr: { external: ['@trifold/fonts', '@trifold/prose'] },
    }),
    configResolved(config) {
      base = config.base
      cacheDir = config.cacheDir
    },
    configureServer: (server) => serveSite(server, `/${entry}`),
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
        const site = await runChunk<SiteModule>(chunks, cacheDir)
        for (const { fileName } of chunks) delete bundle[fileName]
        for (const { path, content } of site.createSite(base)) {
          const source = path.endsWith('.png') ? await drawPng(content) : content
          this.emitFile({ type: 'asset', fileName: path, source })
        }
      },
    },
  }
}
