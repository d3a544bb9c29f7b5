import { problemOf } from '../new-collection/settings.ts'
import type { Blog } from './blog.ts'

/** What a configuration of another tool says of its site; whatever is no such value is left out. */
export const settingsOf = (found: {
  readonly name?: unknown
  readonly url?: unknown
  readonly lang?: unknown
}): Pick<Blog, 'name' | 'url' | 'lang'> => {
  const text = (value: unknown): string | undefined =>
    typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
  const name = text(found.name)
  const url = text(found.url)
  const lang = text(found.lang)?.replace('_', '-')
  return {
    ...(name === undefined ? {} : { name }),
    ...(url === undefined || !/^https?:\/\//i.test(url) || problemOf('url', url)
      ? {}
      : { url: withSlash(url) }),
    ...(lang === undefined || problemOf('lang', lang) ? {} : { lang }),
  }
}

/** A site’s address, and the path below it where the site begins. */
export const siteAddress = (origin: unknown, path: unknown): string | undefined => {
  if (typeof origin !== 'string' || origin === '') return undefined
  const below = typeof path === 'string' ? path.replace(/^\/+|\/+$/g, '') : ''
  return below === '' ? origin : `${withSlash(origin)}${below}/`
}

const withSlash = (url: string): string => (url.endsWith('/') ? url : `${url}/`)
