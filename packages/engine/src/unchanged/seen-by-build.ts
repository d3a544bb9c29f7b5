import { dirname, join, resolve } from 'node:path'
import { isRemote } from '@trifold/core'
import { type AssetFolders, assetPlaces } from '../assets/resolve-asset.ts'
import type { ArticleFile } from '../collections/collection.ts'
import { configName } from '../collections/collection-root.ts'
import { linkCandidates } from '../links/link-candidates.ts'
import { parentPlaces } from '../neighbours/find-neighbours.ts'
import type { WrittenFile } from '../output/output-folder.ts'
import type { Plan } from '../plan/plan-collection.ts'
import { resolveSource } from '../run/report-article.ts'
import { ledgerPath } from '../state/ledger.ts'
import { type ArticleRecord, filesOf, type Manifest, manifestPath, pathsOf } from '../state/manifest.ts'
import type { Seen } from './take-snapshot.ts'
import type { Settled } from './unchanged-since.ts'

/** What a build knows when it has ended. */
export interface Made extends Pick<Seen, 'compiling' | 'began'> {
  /** What was known before. */
  readonly before: Manifest
  /** What the last run saw, where all of it holds but articles. */
  readonly settled: Settled | undefined
  /** The articles that were not as the last run had left them: absolute paths. */
  readonly read: readonly string[]
  readonly manifest: Manifest
  readonly written: readonly WrittenFile[]
}

/** What a collection's results depend on, and its outputs: all that has to be as it is for them to hold. */
export const seenByBuild = (plan: Plan, made: Made): Seen => {
  const { manifest, before, settled } = made
  const changed = settled === undefined ? undefined : changedAlone(manifest, before)
  const isWhole = changed === undefined || settled?.snapshot.articles !== plan.collection.articles.length
  if (isWhole) return seenOf(plan, made, manifest.articles, surroundingsOf(plan))
  return { ...seenOf(plan, made, changed, made.read), former: settled }
}

/** The articles that were made, where their outputs are called as they were, and all others stay; else undefined. */
const changedAlone = (manifest: Manifest, before: Manifest): ArticleRecord[] | undefined => {
  const former = new Map(before.articles.map((record) => [record.source, record]))
  const changed = manifest.articles.filter((record) => former.get(record.source) !== record)
  const isSame = (record: ArticleRecord): boolean => {
    const paths = new Set(pathsOf(record))
    const known = new Set(pathsOf(former.get(record.source) ?? { formats: [] }))
    return paths.size === known.size && [...paths].every((path) => known.has(path))
  }
  const areSame =
    manifest.articles.length === before.articles.length &&
    manifest.pages.length === before.pages.length &&
    changed.every(isSame)
  return areSame ? changed : undefined
}

const seenOf = (
  plan: Plan,
  { manifest, written, compiling, began }: Made,
  records: readonly ArticleRecord[],
  others: readonly string[],
): Seen => {
  const { collection } = plan
  const { outDir, articles } = collection
  const inputs = new Set<string>(others)
  const files = new Map(articles.map((article) => [article.path, article]))
  for (const record of records) {
    const path = resolveSource(outDir, record.source)
    inputs.add(path)
    for (const place of placesOf(record, files.get(path), plan)) inputs.add(place)
  }
  const state = [manifestPath, '.trifold/journal'].map((name) => join(outDir, name))
  const ledger = ledgerPath(collection)
  const looked = { articles: records, pages: manifest.pages }
  const made = [...filesOf(looked).keys()].map((path) => join(outDir, path))
  return {
    outDir,
    compiling,
    articles: records.length === manifest.articles.length ? articles.map(({ path }) => path) : [],
    verified: verifiedOf(plan, looked).map((path) => join(outDir, path)),
    written: new Map(written.map(([path, size, modified]) => [join(outDir, path), [size, modified]])),
    inputs,
    outputs: [...made, ...state, ...(ledger === undefined ? [] : [ledger])],
    folders: collection.searched,
    began,
  }
}

/** The outputs that the build looked at: not those of formats that it did not make, or of articles that it left alone. */
const verifiedOf = (
  { collection, formats }: Plan,
  { articles, pages }: Pick<Manifest, 'articles' | 'pages'>,
): string[] => {
  const { outDir } = collection
  const built = new Set(collection.articles.map(({ path }) => path))
  const made = new Set(formats.map(({ name }) => name))
  const paths = articles
    .filter(({ state, source }) => state === 'built' && built.has(resolveSource(outDir, source)))
    .flatMap(({ formats }) => formats.filter(({ name, failed }) => made.has(name) && !failed))
    .flatMap(({ outputs }) => outputs)
  return [...new Set([...paths, ...pages].map(({ path }) => path))]
}

/** What says which articles there are, and how they are built. */
const surroundingsOf = ({ collection, cwd, template }: Plan): string[] => {
  const { root, scope, articles, content, searched } = collection
  const folders = new Set([root, ...scope, ...articles.map(({ path }) => dirname(path))])
  return [
    ...[...new Set([...folders].flatMap(upwards))].map((folder) => join(folder, configName)),
    ...content.map(({ folder }) => folder),
    // A folder that Trifold wrote to is none of articles; one without a configuration may have been left out for it.
    ...[...searched].flatMap(([folder, names]) =>
      ['', ...names.filter((name) => !/\.(md|markdown)$/i.test(name))].map((name) =>
        join(folder, name, manifestPath),
      ),
    ),
    ...(template === undefined ? [] : [resolve(cwd, template.path)]),
    // Without a configuration, files that are called nearly so are told of.
    root,
    cwd,
  ]
}

const upwards = (folder: string): string[] => {
  const parent = dirname(folder)
  return parent === folder ? [folder] : [folder, ...upwards(parent)]
}

/** Where everything is, or might come to be, that an article named when it was built. */
const placesOf = (
  { source, assets, files, links }: ArticleRecord,
  article: ArticleFile | undefined,
  { collection, assetRoots }: Plan,
): string[] => {
  const { root, boundary, outDir } = collection
  const folder = dirname(resolveSource(outDir, source))
  const folders: AssetFolders = { folder, roots: assetRoots, boundary }
  return [
    ...assets.flatMap(([url]) => (isRemote(url) ? [] : assetPlaces(url, folders))),
    ...files.flatMap(([path]) =>
      [root, folder].flatMap((from) => assetPlaces(path, { ...folders, folder: from })),
    ),
    ...(article === undefined
      ? []
      : [
          ...links.flatMap(([url]) => linkCandidates(url, article, collection)),
          ...parentPlaces(article, collection).flat(),
        ]),
  ]
}
