import { isRemote } from '@trifold/core'

/**
 * A local image's URL below the base: `./a/b.png` below `https://cdn.example/x` is `https://cdn.example/x/a/b.png`.
 * A remote URL, one from the site's root, and one that is below the base already stay as they are.
 */
export const rebase = (url: string, base: string): string => {
  const folder = base.endsWith('/') ? base : `${base}/`
  if (url === '' || isRemote(url) || /^[/#?\\]/.test(url) || url.startsWith(folder)) return url
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(url) ?? []
  const parts: string[] = []
  let up = 0
  for (const part of path.split('/')) {
    if (part === '.' || part === '') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) up += 1
  }
  return `${climb(folder, up)}${parts.join('/')}${rest}`
}

/** The folder some steps up, but never above the host. */
const climb = (folder: string, steps: number): string => {
  const [, origin = '', path = ''] = /^((?:[a-z][a-z0-9+.-]*:)?\/\/[^/]*\/|\/?)(.*)$/is.exec(folder) ?? []
  const parts = path.split('/').filter((part) => part !== '')
  const kept = parts.slice(0, Math.max(0, parts.length - steps))
  return origin + kept.map((part) => `${part}/`).join('')
}
