import { readViews, type Views } from './views.ts'

/** What the address names; `views` and `slide` only where it says so. */
export type Route =
  | { readonly at: 'list' }
  | { readonly at: 'configuration' }
  | { readonly at: 'article'; readonly key: string; readonly views?: Views; readonly slide?: string }

// A key is percent-encoded, so it never reads like this.
const configuration = '#/:configuration'

/** Reads `#/key/page,slides/slide-id`; what it does not know is the list. */
export const readRoute = (hash: string): Route => {
  if (hash === configuration) return { at: 'configuration' }
  const [start, key = '', views = '', slide = ''] = hash.split('/').map(decoded)
  if (start !== '#' || key === '') return { at: 'list' }
  const chosen = readViews(views)
  return {
    at: 'article',
    key,
    ...(chosen === undefined ? {} : { views: chosen }),
    ...(slide === '' ? {} : { slide }),
  }
}

/** The address of a route, the part from `#` on. */
export const writeRoute = (route: Route): string => {
  if (route.at === 'list') return '#/'
  if (route.at === 'configuration') return configuration
  const { key, views, slide } = route
  const parts = [encodeURIComponent(key)]
  if (views !== undefined) parts.push(views.join(','))
  if (views !== undefined && slide !== undefined) parts.push(encodeURIComponent(slide))
  return `#/${parts.join('/')}`
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    // Typed by hand.
    return text
  }
}
