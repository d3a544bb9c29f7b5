import { createRequire } from 'node:module'

/** The part of the native parser's interface that is asked. */
export interface Native {
  createMdastHandle(text: string, options: number, positions: boolean): object
  /** The tree as satteri's own reader takes it. */
  serializeHandle(handle: object): Uint8Array
  dropHandle(handle: object): void
}

/** The version that `parsesAlike` has been tried with; each package.json asks for no other. */
export const nativeVersion = '0.10.5'

/** Packages of satteri with a program for this machine: of two on Linux, npm installs the one for its C library. */
const packagesOf = (platform: string, arch: string): string[] => {
  const endings: Readonly<Record<string, readonly string[]>> = {
    linux: ['-gnu', '-musl'],
    darwin: [''],
    win32: ['-msvc'],
  }
  return (endings[platform] ?? []).map((ending) => `@bruits/satteri-${platform}-${arch}${ending}`)
}

/**
 * Loads the native parser; undefined where it is not installed, is of another version, since some other package asks for it, or
 * does not run. Its own entry would load modules for plug-ins,
 * HTML and MDX first, which takes ten times as long.
 */
export const loadNative = (): Native | undefined => {
  const require = createRequire(import.meta.url)
  const entry = attempt(() => require.resolve('satteri'))
  if (entry === undefined) return undefined
  const requireOfSatteri = createRequire(entry)
  for (const name of packagesOf(process.platform, process.arch)) {
    const version = attempt(() => (requireOfSatteri(`${name}/package.json`) as { version?: unknown }).version)
    // What the package holds is what its version says.
    const native = version === nativeVersion ? attempt(() => requireOfSatteri(name) as Native) : undefined
    if (native !== undefined) return native
  }
  return undefined
}

const attempt = <Value>(run: () => Value): Value | undefined => {
  try {
    return run()
  } catch {
    return undefined
  }
}
