/** A local file that an article shows, read and checked by the engine. */
export interface Asset {
  /** As the author wrote it in the article. */
  readonly url: string
  readonly bytes: Uint8Array
  /** Told from the bytes, never from the name. */
  readonly mediaType: 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp' | 'image/avif' | 'image/svg+xml'
  /** In CSS px, as the file says; an SVG without a size counts as 300 × 150. */
  readonly width: number
  readonly height: number
  /** What was taken out of the file since it could run or ask for something; absent where nothing was. */
  readonly taken?: readonly string[] | undefined
  /** Whether the file ends before its picture does, or was changed on its way, as far as that is told without drawing it. */
  readonly cutOff?: true | undefined
  /** Hex SHA-256 of the bytes. */
  readonly hash: string
  /** Where a site serves it, for outputs that are parts of its pages; without one they embed it, or have it beside them. */
  readonly address?: string | undefined
}

/** Why a local file cannot be shown. */
export interface AssetProblem {
  readonly problem: 'missing' | 'outside' | 'too-large' | 'not-an-image' | 'unreadable'
  /** One sentence, for the author. */
  readonly message: string
  /** What is likely meant instead, if anything is near. */
  readonly suggestion?: string | undefined
}

/** Reads what an article refers to; the same URL gives the same answer for the length of a run. */
export interface AssetSource {
  read(url: string): Asset | AssetProblem
}

/**
 * Whether a URL leads to another machine (or another scheme), so that no local file can answer it. One letter is no scheme, but
 * the drive of a path.
 */
export const isRemote = (url: string): boolean => /^([a-z][a-z0-9+.-]+:|\/\/)/i.test(url)
