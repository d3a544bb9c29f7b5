import type { Connect } from 'vite'
import type { Outputs } from './outputs.ts'

/** The outputs that development servers have in their memory: those of each article as it is now. */
export interface ServedOutputs {
  /** Takes an article's outputs in place of those that it had before; gives the address of their folder below a base. */
  serve(article: string, outputs: Outputs, base: string): string
  /** Serves all of them below a base. */
  middleware(base: string): Connect.NextHandleFunction
}

/** Bases have a slash at their end. Several servers may serve the same outputs, as those of Nuxt for server and client. */
export const createServedOutputs = (): ServedOutputs => {
  const byArticle = new Map<string, Outputs>()
  const find = (path: string) => {
    for (const { folder, files } of byArticle.values()) {
      const found = files.find((file) => `${folder}/${file.path}` === path)
      if (found !== undefined) return found
    }
    return undefined
  }
  return {
    serve: (article, outputs, base) => {
      byArticle.set(article, outputs)
      return `${base}${served}${outputs.folder}/`
    },
    middleware: (base) => (request, response, next) => {
      const address = request.originalUrl ?? request.url ?? ''
      if (!address.startsWith(base + served)) return next()
      const path = address.slice(base.length + served.length).replace(/[?#].*$/s, '')
      const file = find(path)
      response.statusCode = file === undefined ? 404 : 200
      response.setHeader('Content-Type', file === undefined ? 'text/plain' : mediaType(path))
      response.setHeader('Cache-Control', 'no-store')
      response.end(file?.content ?? 'There is no such output of an article.')
    },
  }
}

const served = '@trifold/'

const mediaType = (path: string): string =>
  mediaTypes.get(path.slice(path.lastIndexOf('.') + 1)) ?? 'application/octet-stream'

const mediaTypes: ReadonlyMap<string, string> = new Map([
  ['avif', 'image/avif'],
  ['gif', 'image/gif'],
  ['html', 'text/html; charset=utf-8'],
  ['jpg', 'image/jpeg'],
  ['json', 'application/json'],
  ['jsonld', 'application/ld+json'],
  ['md', 'text/markdown; charset=utf-8'],
  ['pdf', 'application/pdf'],
  ['png', 'image/png'],
  ['pptx', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
  ['svg', 'image/svg+xml'],
  ['webp', 'image/webp'],
])
