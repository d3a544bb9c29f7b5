import type { ServerResponse } from 'node:http'
import type { Connect, ViteDevServer } from 'vite'
import { drawPng } from './draw-png.ts'
import type { SiteModule } from './static-site.ts'

const mediaTypes: ReadonlyMap<string, string> = new Map([
  ['css', 'text/css; charset=utf-8'],
  ['html', 'text/html; charset=utf-8'],
  ['png', 'image/png'],
  ['svg', 'image/svg+xml'],
  ['txt', 'text/plain; charset=utf-8'],
  ['xml', 'application/xml; charset=utf-8'],
])

/** Answers with the files of the site as its module makes them now, and reloads pages when anything it is made of changes. */
export const serveSite = (server: ViteDevServer, entry: string): void => {
  const answer = async (url: string, response: ServerResponse, next: Connect.NextFunction) => {
    // Vite gives the modules of an entry no types.
    const { createSite } = (await server.ssrLoadModule(entry)) as SiteModule
    const asked = decodeURI(new URL(url, 'http://localhost').pathname).slice(1)
    const path = asked === '' || asked.endsWith('/') ? `${asked}index.html` : asked
    const file = createSite(server.config.base).find((one) => one.path === path)
    if (file === undefined) return next()
    response.setHeader('Content-Type', mediaTypes.get(path.split('.').at(-1) ?? '') ?? 'text/plain')
    const { content } = file
    if (path.endsWith('.png')) response.end(await drawPng(content))
    else if (path.endsWith('.html'))
      response.end(await server.transformIndexHtml(url, withoutPolicy(content)))
    else response.end(content)
  }
  server.middlewares.use((request, response, next) => {
    answer(request.url ?? '/', response, next).catch(next)
  })
  server.watcher.on('change', () => server.ws.send({ type: 'full-reload' }))
}

/** Vite's own script, which reloads the page, is not allowed by the page's policy. */
const withoutPolicy = (page: string): string =>
  page.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>\n/, '')
