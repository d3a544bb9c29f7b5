import { join, resolve } from 'node:path'
import { parseJson } from '@trifold/core'
import { contentSchema } from '../config/content-schema.ts'
import { readConfigAt } from '../config/read-config-at.ts'
import { isWithin, relativeTo, withSlashes } from '../paths.ts'
import { configName } from './collection-root.ts'

/** A folder of articles, and the part of their location that stands for it. */
export interface ContentFolder {
  /** Absolute. */
  readonly folder: string
  /** With `/` between folders; empty where locations begin inside the folder. */
  readonly at: string
}

/** The folders in which a collection looks for articles; the whole root unless its configuration names others. */
export const readContentFolders = async (root: string): Promise<ContentFolder[]> => {
  const json = parseJson((readConfigAt(join(root, configName)) ?? '').replace(/^\uFEFF/, ''))
  const value = 'problem' in json || !isObject(json.value) ? undefined : json.value.content
  // What is wrong with the key is told when the whole configuration is read.
  return contentFoldersOf(root, contentSchema.safeParse(value).data)
}

/** {@link readContentFolders} of a configuration that was read. */
export const contentFoldersOf = (
  root: string,
  content: readonly string[] | Readonly<Record<string, string>> | undefined,
): ContentFolder[] => {
  if (content === undefined) return [{ folder: root, at: '' }]
  const places = isList(content) ? content.map((folder) => [folder, ''] as const) : Object.entries(content)
  return places.map(([folder, at]) => ({ folder: resolve(root, folder), at: at.replace(/^\/+|\/+$/g, '') }))
}

/** The articles' folder that a path lies in: the innermost, if one holds another. */
export const contentFolderOf = (content: readonly ContentFolder[], path: string): ContentFolder | undefined =>
  content
    .filter(({ folder }) => isWithin(folder, path))
    .reduce<ContentFolder | undefined>(
      (deepest, found) => (deepest === undefined || isWithin(deepest.folder, found.folder) ? found : deepest),
      undefined,
    )

/** Where an article is in its collection, from which its slug comes; one outside of all articles' folders was named itself. */
export const locationIn = (
  { root, content }: { readonly root: string; readonly content: readonly ContentFolder[] },
  path: string,
): string => {
  const found = contentFolderOf(content, path)
  if (found === undefined) return relativeTo(root, path)
  return withSlashes(join(found.at, relativeTo(found.folder, path)))
}

const isList = (content: readonly string[] | object): content is readonly string[] => Array.isArray(content)

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
