import { limits } from '@trifold/core'
import { distance } from 'fastest-levenshtein'

/** What `urlFault` says of a text that may be a relative address, and is more often something else. */
export const loneWord = 'it is a lone word'

/** Why a text is no address (absolute or relative), as the end of a sentence; undefined when it is one. */
export const urlFault = (text: string): string | undefined => {
  const url = text.trim()
  if (url === '') return 'it is empty'
  if (url.length > limits.urlBytes) return `it is longer than ${limits.urlBytes} characters`
  if (/[\s<>"\\^`|]/.test(url)) return 'it holds a space or a character that no address may hold'
  const scheme = /^([a-z][a-z0-9+.-]*):(.*)$/is.exec(url)
  if (scheme === null) return relativeFault(url)
  const [, name = '', rest = ''] = scheme
  return schemeFault(name.toLowerCase(), rest, url)
}

/** Faults of an address without a scheme. */
const relativeFault = (url: string): string | undefined => {
  if (/^:?\/\/$/.test(url)) return 'it has no “:” after “http”'
  const [, scheme = ''] = /^([a-z]{3,6})\/\//i.exec(url) ?? []
  if (scheme !== '' && isNearHttp(scheme.toLowerCase())) return `it has no “:” after “${scheme}”`
  if (/^www\./i.test(url)) return 'it begins with “www.” and not with “https://”'
  return /[./#?%]/.test(url) ? undefined : loneWord
}

/** Whether a scheme is one of the web’s, or becomes it by two letters. */
const isNearHttp = (scheme: string): boolean =>
  Math.min(distance(scheme, 'http'), distance(scheme, 'https')) <= 2

const schemeFault = (scheme: string, rest: string, url: string): string | undefined => {
  if (scheme !== 'http' && scheme !== 'https') {
    // A port (localhost:3000) is no scheme; neither is a letter dropped from “https”.
    if (!rest.startsWith('//')) return rest === '' ? 'nothing follows its scheme' : undefined
    return isNearHttp(scheme) && scheme !== 'ftp' && scheme !== 'ftps'
      ? `“${scheme}:” is not “https:”`
      : undefined
  }
  if (!/^\/\/[^/?#]/.test(rest)) return 'no host follows “//”'
  if (/^\/\/https?:?\/\//i.test(rest)) return 'it has two schemes'
  return URL.canParse(url) ? undefined : 'its host or port is malformed'
}
