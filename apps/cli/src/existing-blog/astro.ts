import type { Recogniser } from './blog.ts'
import { folderName } from './folder-name.ts'
import { textOf, withoutComments } from './read-code.ts'
import { settingsOf, siteAddress } from './settings-of.ts'
import type { SiteFolder } from './site-folder.ts'

const endings = ['mjs', 'ts', 'js', 'mts', 'cjs']

/** Where the templates of Astro keep what a site is called. */
const settingFiles = [
  'src/consts.ts',
  'src/config.ts',
  'src/site.config.ts',
  'src/consts.js',
  'src/config.js',
]

/** Astro, by its configuration, which is a program and is not run: https://docs.astro.build/en/guides/content-collections/ */
export const astro: Recogniser = async (site) => {
  const file = await site.firstFile(endings.map((ending) => `astro.config.${ending}`))
  if (file === undefined) return undefined
  const code = withoutComments((await site.text(file)) ?? '')
  const isStarlight = /\bstarlight\s*\(/.test(code)
  const found = await articleFolders(site, isStarlight)
  const settings = await siteSettings(site)
  return {
    tool: 'Astro',
    file,
    content: Object.fromEntries(found.map(({ folder, at }) => [folder, at])),
    // Many alias `~/` or `@/` to `src/`.
    assetRoots: ['public', 'src'],
    ...settingsOf({
      name: isStarlight ? textOf(code, 'title') : firstOf(settings, ['SITE_TITLE', 'SITE_NAME', 'title']),
      url: siteAddress(
        textOf(code, 'site') ?? firstOf(settings, ['SITE_URL', 'website']),
        textOf(code, 'base'),
      ),
      lang: textOf(code, 'defaultLocale') ?? textOf(settings, 'lang'),
    }),
    timeZone: 'Z',
    otherAddresses: found.some(({ isRoute }) => !isRoute)
      ? 'no page of src/pages shows where a folder of articles is published'
      : undefined,
  }
}

interface ArticleFolder {
  readonly folder: string
  readonly at: string
  /** Whether a file shows that its articles are published there. */
  readonly isRoute: boolean
}

const articleFolders = async (site: SiteFolder, isStarlight: boolean): Promise<ArticleFolder[]> => {
  const collections = (await site.names('src/content'))
    .filter((name) => name.endsWith('/'))
    .map((name) => `src/content/${name.slice(0, -1)}`)
  const found: ArticleFolder[] = []
  const loaded = await loadedFolders(site)
  for (const folder of new Set([...collections, ...loaded.map((place) => place.folder)])) {
    if (!(await site.hasArticles(folder))) continue
    const name = folder.slice(folder.lastIndexOf('/') + 1)
    const called = loaded.find((place) => place.folder === folder)?.collection ?? name
    const route = isStarlight && name === 'docs' ? '' : await routeOf(site, name, called)
    found.push({ folder, at: route ?? name, isRoute: route !== undefined })
  }
  if (await site.hasArticles('src/pages')) found.push({ folder: 'src/pages', at: '', isRoute: true })
  return found
}

/** A collection as the site's own program names it, where it is loaded from a folder. */
interface LoadedFolder {
  readonly folder: string
  readonly collection: string | undefined
}

/** Folders that collections are loaded from: `const blog = defineCollection({ loader: glob({ base: './src/data/blog' }) })`. */
const loadedFolders = async (site: SiteFolder): Promise<LoadedFolder[]> => {
  const names = ['src/content.config', 'src/content/config'].flatMap((name) =>
    endings.map((end) => `${name}.${end}`),
  )
  const file = await site.firstFile(names)
  const code = file === undefined ? '' : withoutComments((await site.text(file)) ?? '')
  return code.split(/(?=\b(?:const|let|var)\s+[\w$]+\s*=\s*defineCollection\b)/).flatMap((part) => {
    const collection = /^\w+\s+([\w$]+)\s*=\s*defineCollection\b/.exec(part)?.[1]
    return [...part.matchAll(/\bbase\s*:\s*(?:(["'`])([^"'`\\\n]+)\1|([A-Za-z_$][\w$]*))/g)].flatMap(
      ([, , path, constant]) => {
        const folder = folderName(withConstants(path ?? `\${${constant}}`, code))
        return folder === undefined ? [] : [{ folder, collection }]
      },
    )
  })
}

/** Names in a template literal replaced by what they are; undefined if one is computed. */
const withConstants = (text: string, code: string): string | undefined => {
  const replaced = text.replace(/\$\{\s*([\w$]+)\s*\}/g, (whole, name: string) => textOf(code, name) ?? whole)
  return replaced.includes('${') ? undefined : replaced
}

/**
 * Where a page with a part that varies publishes a collection: the one whose code asks for it, such as
 * `src/pages/posts/[...slug]/index.astro` with `getCollection('blog')`; else one in a folder of the collection's name.
 */
const routeOf = async (site: SiteFolder, name: string, called: string): Promise<string | undefined> => {
  const pages = await site.names('src/pages')
  const places = ['', ...pages.filter((entry) => /^[\w-]+\/$/.test(entry)).map((entry) => entry.slice(0, -1))]
  for (const place of places) {
    const folder = place === '' ? 'src/pages' : `src/pages/${place}`
    for (const entry of (await site.names(folder)).filter(varies)) {
      const code = withoutComments(
        (await site.text(`${folder}/${entry}${entry.endsWith('/') ? 'index.astro' : ''}`)) ?? '',
      )
      const asked = [...code.matchAll(/\bget(?:Collection|Entry)\s*\(\s*(["'`])([^"'`]+)\1/g)].map(
        ([, , of]) => of,
      )
      if (asked.includes(called) || asked.includes(name)) return place
    }
  }
  if ((await site.names(`src/pages/${name}`)).some(varies)) return name
  return pages.some((entry) => /^\[\.\.\.(?!page\])[^\]]+\]\.astro$/.test(entry)) ? '' : undefined
}

/** Pages that list others have a part that varies, too: their number. */
const varies = (entry: string): boolean => /^\[(?!(?:\.\.\.)?page\])[^\]]+\](\.astro|\/)$/.test(entry)

const siteSettings = async (site: SiteFolder): Promise<string> => {
  const file = await site.firstFile(settingFiles)
  return file === undefined ? '' : withoutComments((await site.text(file)) ?? '')
}

const firstOf = (code: string, names: readonly string[]): string | undefined =>
  names.map((name) => textOf(code, name)).find((text) => text !== undefined)
