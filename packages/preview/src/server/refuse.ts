import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { type Answer, plain } from './answer.ts'

/** Who may ask. */
export interface Gate {
  /** The first part of every path; whoever knows it was told by the terminal. */
  readonly token: string
  readonly port: number
}

/** Why a request is not answered; undefined if it is. Says nothing of what is there to those who may not ask. */
export const refuse = (request: IncomingMessage, { token, port }: Gate): Answer | undefined => {
  const { method = '', headers, headersDistinct, url = '' } = request
  if (method !== 'GET' && method !== 'HEAD')
    return plain(405, 'Only GET is answered.', { Allow: 'GET, HEAD' })
  // A name that somebody else's server gives out for this machine is not one of ours.
  const hosts = ['127.0.0.1', 'localhost'].map((name) => `${name}:${port}`)
  const [host = '', ...more] = headersDistinct.host ?? []
  if (more.length > 0 || !hosts.includes(host.toLowerCase()))
    return plain(403, 'This host is not served here.')
  if (!isOwnSite(headers, hosts)) return plain(403, 'Other sites are not answered.')
  return isSame(partsOf(url)[0] ?? '', token) ? undefined : plain(404, 'There is nothing here.')
}

/** The parts of a path, as they were sent: nothing is decoded, and no part means another folder. */
export const partsOf = (url: string): string[] =>
  url
    .replace(/[?#].*$/s, '')
    .split('/')
    .slice(1)

/**
 * Whether a request comes from a page of ours, from the author's own address bar, or from no page at all. Frames without an
 * origin of their own, the decks, say `null` and ask for nothing.
 */
const isOwnSite = (headers: IncomingMessage['headers'], hosts: readonly string[]): boolean => {
  const { origin } = headers
  const site = headers['sec-fetch-site']
  if (origin !== undefined && !hosts.some((host) => origin === `http://${host}`)) return false
  if (site === undefined || site === 'same-origin' || site === 'none') return true
  // A link from elsewhere, such as the terminal's page in an editor, opens the preview but loads nothing into a page.
  return headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document'
}

/** In a time that does not tell how much of the token is right. */
const isSame = (given: string, token: string): boolean => {
  const one = Buffer.from(given)
  const other = Buffer.from(token)
  return one.length === other.length && timingSafeEqual(one, other)
}
