import manifest from '../package.json' with { type: 'json' }

/** Put in when the command is bundled: the first digits of a hash over everything that went into the bundle. */
declare const TRIFOLD_BUILD: string | undefined

/** The published version. */
export const version: string = manifest.version

/**
 * The version and the very build: in the cache key, so that outputs are made anew when Trifold itself changed, even
 * between two versions.
 */
export const toolVersion: string = `${version}+${typeof TRIFOLD_BUILD === 'undefined' ? 'source' : TRIFOLD_BUILD}`
