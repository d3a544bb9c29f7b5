import { basename } from 'node:path'

/** Whether files of this name are web pages. */
export const isPageName = (name: string): boolean => /\.(?:html?|xhtml)$/i.test(name)

/** Whether files of this name are JSON-LD and nothing else. */
export const isGraphName = (name: string): boolean => /\.jsonld$/i.test(name)

/** Whether a file of this name may hold JSON-LD, if its content says so: an `article.json` is an article. */
export const mayBeGraph = (path: string): boolean =>
  /\.json$/i.test(path) && !/(?:^|\.)article\.json$/i.test(basename(path))
