/** What is known of a video by its address alone; undefined properties are not known. */
export interface VideoAddress {
  /** The file itself. */
  readonly contentUrl?: string
  /** The page on which it is watched. */
  readonly url?: string
  /** A player that pages frame. */
  readonly embedUrl?: string
}

const file = /\.(?:mp4|m4v|webm|ogv|mov)$/i

/** Whether an address is that of a video file, by its name. */
export const isVideoFile = (address: string): boolean => file.test(address.split(/[?#]/, 1)[0] ?? '')

/** What a link to a video says of it: a file, or a page of YouTube or Vimeo; undefined for all other addresses. */
export const videoAddress = (address: string): VideoAddress | undefined => {
  const url = address.trim()
  if (isVideoFile(url)) return { contentUrl: url }
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return undefined
  const { hostname, pathname, searchParams } = new URL(url)
  const host = hostname.replace(/^(?:www|m)\./, '')
  const [first = '', second = ''] = pathname.split('/').slice(1)
  const player = players[host]?.(first, second, searchParams)
  return player === undefined ? undefined : { url, embedUrl: player }
}

type Player = (first: string, second: string, query: URLSearchParams) => string | undefined

const youTube: Player = (first, second, query) => {
  const id = ['embed', 'shorts', 'live', 'v'].includes(first)
    ? second
    : first === 'watch'
      ? query.get('v')
      : undefined
  return youTubePlayer(id ?? '')
}

const youTubePlayer = (id: string): string | undefined =>
  /^[\w-]{11}$/.test(id) ? `https://www.youtube.com/embed/${id}` : undefined

const vimeoPlayer = (id: string): string | undefined =>
  /^\d+$/.test(id) ? `https://player.vimeo.com/video/${id}` : undefined

const players: { readonly [host: string]: Player | undefined } = Object.assign(Object.create(null), {
  'youtube.com': youTube,
  'youtube-nocookie.com': youTube,
  'youtu.be': (first: string) => youTubePlayer(first),
  'vimeo.com': (first: string) => vimeoPlayer(first),
  'player.vimeo.com': (_: string, second: string) => vimeoPlayer(second),
})
