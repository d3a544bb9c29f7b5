/** Where a file outside is, for one who tries to get there. */
export interface Aim {
  /** Its absolute path. */
  readonly path: string
  /** Its path from the article's folder: `../../outside/secret.png`. */
  readonly relative: string
}

const percent = (text: string): string =>
  [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')

/** Each way of writing a path that has to lead nowhere, by what it is. */
export const waysOut = ({ path, relative }: Aim): Readonly<Record<string, string>> => {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const up = relative.slice(0, relative.lastIndexOf('../') + 3)
  const rest = relative.slice(up.length)
  const dotted = (dots: string, slash = '/'): string => up.replaceAll('../', `${dots}${slash}`) + rest
  return {
    plain: relative,
    'from here': `./${relative}`,
    'through a folder': `images/../${relative}`,
    'through no folder': `none/../${relative}`,
    'with doubled slashes': relative.replaceAll('/', '//'),
    'with dots between': relative.replaceAll('/', '/./'),
    'with a dot at its end': `${relative}.`,
    'with a space at its end': `${relative}%20`,
    'further up than there is': '../'.repeat(40) + path.slice(1),
    'dots encoded': dotted('%2e%2e'),
    'one dot encoded': dotted('.%2e'),
    'slashes encoded': relative.replaceAll('/', '%2f'),
    'all encoded': percent(relative),
    'dots encoded twice': dotted('%252e%252e'),
    'slashes encoded twice': relative.replaceAll('/', '%252F'),
    'all encoded twice': percent(percent(relative)),
    'dots overlong': dotted('%c0%ae%c0%ae'),
    'slashes overlong': relative.replaceAll('/', '%c0%af'),
    'slashes overlong, three bytes': relative.replaceAll('/', '%e0%80%af'),
    'dots of full width': dotted('．．'),
    'one dot leader': dotted('․․'),
    'two dot leader': dotted('‥'),
    'slashes of full width': relative.replaceAll('/', '／'),
    'slashes of fractions': relative.replaceAll('/', '⁄'),
    backslashes: relative.replaceAll('/', '\\'),
    'backslashes encoded': relative.replaceAll('/', '%5c'),
    'backslashes between slashes': relative.replaceAll('../', '..\\/'),
    'a NUL at its end': `${relative}%00`,
    'a NUL and an ending': `${relative}%00.png`,
    'a NUL in front': `%00${relative}`,
    'a line break in it': relative.replaceAll('../', '..%0a/'),
    'a tab in it': dotted('.%09.'),
    absolute: path,
    'absolute, encoded': percent(path),
    'absolute, two slashes': `/${path}`,
    'absolute, three slashes': `//${path}`,
    'absolute, dots': `/../../../../../../../..${path}`,
    'absolute with a backslash': path.replaceAll('/', '\\'),
    'a file address': `file://${path}`,
    'a file address of this machine': `file://localhost${path}`,
    'a file address with one slash': `file:${path}`,
    'a file address in capitals': `FILE:///${path}`,
    'a file address, encoded': `file://${percent(path)}`,
    'a share': `//localhost${path}`,
    'a share with backslashes': `\\\\localhost${path.replaceAll('/', '\\')}`,
    'a share of a drive': `//?/C:${path}`,
    'a drive': `C:${path}`,
    'a drive with a backslash': `C:\\${path.slice(1).replaceAll('/', '\\')}`,
    'the home folder': `~/${rest}`,
    'the home folder, from its parent': `~/../${rest}`,
    'the home folder of somebody': `~root/../${path.slice(1)}`,
    'an alias and dots': `@/${relative}`,
    'a variable': `$HOME/${rest}`,
    'a variable in braces': `\${HOME}/${rest}`,
    'the working folder of the process': `/proc/self/cwd/${relative}`,
    'the root of the process': `/proc/self/root${path}`,
    'the root of the process, from here': `${'../'.repeat(40)}proc/self/root${path}`,
    'the environment': '/proc/self/environ',
    'the environment, from here': `${'../'.repeat(40)}proc/self/environ`,
    'its arguments': `${'../'.repeat(40)}proc/self/cmdline`,
    'a query behind': `${relative}?x=1`,
    'a fragment behind': `${relative}#x`,
    'a semicolon': relative.replaceAll('../', '..;/'),
    'a view of sources': `view-source:file://${path}`,
    'a page in an archive': `jar:file://${path}!/${name}`,
    'another page': `filesystem:file://${path}`,
    'white space in front': `%20${path}`,
    'very long': `${'a/../'.repeat(1_500)}${relative}`,
    'a long name': `${'a'.repeat(5_000)}/../${relative}`,
    'through an article': `post.md/../${relative}`,
  }
}
