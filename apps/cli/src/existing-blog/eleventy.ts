import type { Recogniser } from './blog.ts'
import { folderName } from './folder-name.ts'
import { textOf, withoutComments } from './read-code.ts'
import { settingsOf } from './settings-of.ts'
import type { SiteFolder } from './site-folder.ts'

const files = [
  'eleventy.config.js',
  'eleventy.config.mjs',
  'eleventy.config.cjs',
  'eleventy.config.ts',
  '.eleventy.js',
]

/** Eleventy, by its configuration, which is a program and is not run: https://www.11ty.dev/docs/config/ */
export const eleventy: Recogniser = async (site) => {
  const file = await site.firstFile(files)
  if (file === undefined) return undefined
  const code = withoutComments((await site.text(file)) ?? '')
  const input = await inputOf(site, code)
  const content = await articleFolders(site, input)
  const data = await siteData(site, input)
  return {
    tool: 'Eleventy',
    file,
    content,
    assetRoots: [...(input === undefined ? [] : [input]), '.', 'public', 'static', 'assets', 'src/assets'],
    ...settingsOf({
      name: textOf(data, 'title') ?? textOf(data, 'name'),
      url: textOf(data, 'url') ?? textOf(data, 'baseUrl'),
      lang: textOf(data, 'language') ?? textOf(data, 'lang'),
    }),
    timeZone: 'Z',
    otherAddresses: (await setsPermalinks(site, Object.keys(content)))
      ? 'a file of data beside the articles sets permalink'
      : undefined,
  }
}

/** The folder that Eleventy reads; undefined for the site’s own. */
const inputOf = async (site: SiteFolder, code: string): Promise<string | undefined> => {
  const called = /setInputDirectory\(\s*(["'`])([^"'`$\\\n]+)\1/.exec(code)?.[2]
  const script = /--input[= ]([\w./-]+)/.exec((await site.text('package.json')) ?? '')?.[1]
  const input = folderName(called ?? textOf(code, 'input') ?? script)
  return input !== undefined && (await site.hasFolder(input)) ? input : undefined
}

/** Where Eleventy keeps what are no articles, or what others wrote. */
const noArticles =
  /^([._].*|node_modules|public|static|assets|img|images|css|js|dist|build|out|trifold-out|test|tests)\/$/

const articleFolders = async (
  site: SiteFolder,
  input: string | undefined,
): Promise<Record<string, string>> => {
  if (input !== undefined) return { [input]: '' }
  const found: Record<string, string> = {}
  for (const name of await site.names('.')) {
    const folder = name.slice(0, -1)
    if (name.endsWith('/') && !noArticles.test(name) && (await site.hasArticles(folder)))
      found[folder] = folder
  }
  return found
}

/** The text of the file in which templates of Eleventy keep what the site is called. */
const siteData = async (site: SiteFolder, input: string | undefined): Promise<string> => {
  const folders = ['_data', ...(input === undefined ? [] : [`${input}/_data`])]
  const names = ['metadata', 'site', 'meta'].flatMap((name) =>
    ['js', 'json', 'mjs', 'cjs'].map((end) => `${name}.${end}`),
  )
  const file = await site.firstFile(folders.flatMap((folder) => names.map((name) => `${folder}/${name}`)))
  return file === undefined ? '' : withoutComments((await site.text(file)) ?? '')
}

const setsPermalinks = async (site: SiteFolder, folders: readonly string[]): Promise<boolean> => {
  const inner = await Promise.all(
    folders.map(async (folder) =>
      (await site.names(folder)).flatMap((name) =>
        name.endsWith('/') ? [`${folder}/${name.slice(0, -1)}`] : [],
      ),
    ),
  )
  for (const folder of [...folders, ...inner.flat()]) {
    const name = folder.slice(folder.lastIndexOf('/') + 1)
    for (const end of ['json', '11tydata.json', '11tydata.js', '11tydata.mjs', '11tydata.cjs'])
      if (/\bpermalink\b/.test((await site.text(`${folder}/${name}.${end}`)) ?? '')) return true
  }
  return false
}
